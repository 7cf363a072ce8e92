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

  /// Findings per 1,000 paragraphs over all files (Sources/DraftChecker/VERDICTS.md), and which files are read here, for
  /// time's sake: every n-th.
  struct Rate: Sendable, CustomTestStringConvertible {
    let language: Language
    let errors: Double
    let warnings: Double
    let stride: Int

    var testDescription: String { language.code }
  }

  private static let measured = [
    Rate(language: .english, errors: 0.82, warnings: 2.63, stride: 6),
    Rate(language: .french, errors: 1.14, warnings: 0.74, stride: 6),
    Rate(language: .spanish, errors: 1.05, warnings: 2.24, stride: 3),
    Rate(language: .russian, errors: 1.58, warnings: 3.56, stride: 3),
    Rate(language: .chinese, errors: 1.65, warnings: 2.93, stride: 3),
    Rate(language: .arabic, errors: 3.30, warnings: 0.66, stride: 3),
  ]

  /// What a sample may have more than the whole, per 1,000 paragraphs: one text has eleven of a language's errors.
  private static let margin = 1.5

  private static func sample(_ language: Language, every stride: Int) -> [URL] {
    guard let folder, let all = FileManager.default.enumerator(atPath: folder.path()) else { return [] }
    let names = all.compactMap { $0 as? String }.filter { $0.hasSuffix(".\(language.code).xml") }.sorted()
    return names.enumerated().filter { $0.offset % stride == 0 }.map { folder.appending(path: $0.element) }
  }

  @Test(
    "few a thousand paragraphs", .enabled(if: folder != nil, "TRAVAUX_CORPUS names no corpus"),
    arguments: measured)
  func rates(_ rate: Rate) throws {
    var paragraphs = 0
    var counts: [Severity: Int] = [:]
    for file in Self.sample(rate.language, every: rate.stride) {
      let document = try Importer().read(Array(Data(contentsOf: file)))
      paragraphs += document.resolution.paragraphs.count
      for finding in Checker().check(document) { counts[finding.severity, default: 0] += 1 }
    }
    #expect(paragraphs > 1_000)
    let perThousand = { (severity: Severity) in 1_000 * Double(counts[severity, default: 0]) / Double(paragraphs) }
    #expect(perThousand(.error) <= rate.errors + Self.margin)
    #expect(perThousand(.warning) <= rate.warnings + Self.margin)
  }
}
