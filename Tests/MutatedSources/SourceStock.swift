import ChildProcess
import Foundation
import GeneratedResolutions
import Importers
import OfficeOpenXML
import ResolutionModel

/// Sources of one form to mutate, in an order that depends on their names alone.
package struct SourceStock: Sendable {
  package let form: SourceForm
  private var sources: [[UInt8]] = []

  /// The most files of a folder that are taken, spread over all of them.
  private static let most = 400

  /// The sources of one form below some folders; canonical text and JSON are written from the resolutions there.
  package init(_ folders: [URL], for form: SourceForm) {
    self.form = form
    let isWritten = form == .canonical || form == .json
    for folder in folders { take(folder, isWritten ? [.plain, .akn] : [form]) }
    if isWritten { sources = sources.compactMap(written) }
  }

  /// The example series, the stages of a draft, and the fixtures of the importers' tests.
  package static let ours: [URL] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return [
      tests.deletingLastPathComponent().appending(path: "Examples"), tests.appending(path: "ImportersTests/Fixtures"),
    ]
  }()

  package var isEmpty: Bool { sources.isEmpty }

  /// One input; the same seed gives the same.
  package func input(seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    guard let source = sources.randomElement(using: &random) else { return [] }
    var mutator = SourceMutator(form, random, others: sources)
    let mutated = mutator.mutate(source)
    return form == .docx ? WordFrame.package(around: mutated, &mutator) : mutated
  }

  private mutating func take(_ folder: URL, _ forms: [SourceForm]) {
    let all = ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []).sorted()
    let files = all.filter { SourceStock.form(of: $0).map(forms.contains) ?? false }
    let step = max(1, files.count / SourceStock.most)
    for index in stride(from: 0, to: files.count, by: step) {
      if let source = source(folder.appending(path: files[index])) { sources.append(source) }
    }
  }

  /// The form of a file by its name.
  private static func form(of name: String) -> SourceForm? {
    // The parts of a Word file that lie unpacked, and the truths of the series, which are JSON but no resolutions.
    if name.hasSuffix("/word/document.xml") { return .docx }
    if name.contains("/word/") || name.contains("[Content_Types]") || name.contains("Series/") { return nil }
    return SourceForm(ending: name.split(separator: ".").last ?? "")
  }

  /// What is mutated of a file: of PDF what poppler prints, of Word the text, since hardly any damage to a packed file
  /// survives its checksums.
  private func source(_ file: URL) -> [UInt8]? {
    guard let data = try? Data(contentsOf: file) else { return nil }
    let bytes = [UInt8](data)
    switch file.pathExtension {
    case "pdf":
      return try? BoundedCommand("pdftohtml", ["-xml", "-i", "-stdout", "-enc", "UTF-8", "/dev/stdin"]).run(on: bytes)
    case "docx":
      guard let package = try? OfficePackage(bytes) else { return nil }
      return try? package.mainBytes()
    default: return bytes
    }
  }

  private func written(_ source: [UInt8]) -> [UInt8]? {
    guard let resolution = try? Importer().read(source).resolution else { return nil }
    if form == .canonical { return Array(CanonicalText.write(resolution).utf8) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return (try? encoder.encode(EncodedResolution(resolution))).map { [UInt8]($0) }
  }
}
