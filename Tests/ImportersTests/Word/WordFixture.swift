import Foundation
import OfficeOpenXML

/// A Word file whose parts lie as XML in `Fixtures/Word`.
struct WordFixture {
  let name: String

  private var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/Word/\(name)")
  }

  /// The package, its parts in the order of their names.
  func package() throws -> [UInt8] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    let files = names.filter { $0.hasSuffix(".xml") || $0.hasSuffix(".rels") }
    return try OfficePackage.write(files.map { ($0, try Array(Data(contentsOf: folder.appending(path: $0)))) })
  }
}
