import DraftChecker
import Foundation
import Importers
import ResolutionModel
import Testing

/// Official adopted texts, in which nearly every finding is a false alarm or an error of theirs.
@Suite("Findings on adopted texts")
struct CorpusRatesTests {
  private static let folder = ProcessInfo.processInfo.environment["TRAVAUX_CORPUS"]
    .flatMap { $0.isEmpty ? nil : URL(filePath: $0).appending(path: "akn") }

  /// Every n-th file is read, for time's sake.
  private static let stride = 12

  private static func sample(_ language: Language) -> [URL] {
    guard let folder, let all = FileManager.default.enumerator(atPath: folder.path()) else { return [] }
    let names = all.compactMap { $0 as? String }.filter { $0.hasSuffix(".\(language.code).xml") }.sorted()
    return names.enumerated().filter { $0.offset % stride == 0 }.map { folder.appending(path: $0.element) }
  }

  @Test(
    "few a thousand paragraphs", .enabled(if: folder != nil, "TRAVAUX_CORPUS names no corpus"),
    arguments: Language.allCases)
  func rates(language: Language) throws {
    var paragraphs = 0
    var counts: [Severity: Int] = [:]
    for file in Self.sample(language) {
      let document = try Importer().read(Array(Data(contentsOf: file)))
      paragraphs += document.resolution.paragraphs.count
      for finding in Checker().check(document) { counts[finding.severity, default: 0] += 1 }
    }
    #expect(paragraphs > 300)
    #expect(counts[.error, default: 0] * 1_000 <= 6 * paragraphs)
    #expect(counts[.warning, default: 0] * 1_000 <= 10 * paragraphs)
  }
}
