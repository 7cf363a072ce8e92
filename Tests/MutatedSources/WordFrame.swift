import Foundation
import OfficeOpenXML

/// The parts of the Word fixture that a mutated text is packed with.
enum WordFrame {
  private static let parts: [(name: String, bytes: [UInt8])] = {
    let folder = SourceStock.ours[1].appending(path: "Word/Draft")
    let names = ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []).sorted()
    return names.filter { $0.hasSuffix(".xml") || $0.hasSuffix(".rels") }.compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map { (name, [UInt8]($0)) }
    }
  }()

  /// A Word file with a text; of its other parts one is mutated now and then.
  static func package(around text: [UInt8], _ mutator: inout SourceMutator) -> [UInt8] {
    var packed = parts
    for index in packed.indices {
      if packed[index].name == "word/document.xml" {
        packed[index].bytes = text
      } else if mutator.random.chance(5) {
        packed[index].bytes = mutator.mutate(packed[index].bytes)
      }
    }
    return (try? OfficePackage.write(packed)) ?? []
  }
}
