import DraftChecker
import Foundation
import Renderers
import ResolutionModel
import Testing

/// What a result says; that the shape is the schema's is tested with the command (SARIFSchemaTests).
@Suite("SARIF")
struct SARIFTests {
  private static let text = "The General Assembly\nDécide, 100 %: of the program, a, b.\n"

  /// A file whose second line is a paragraph with a spelling mistake after a letter of two bytes.
  private static var file: CheckedFile {
    let paragraph = Paragraph(kind: .operative, text: "Décide, 100 %: of the program, a, b.")
    let length = paragraph.text.utf8.count
    let document = ImportedDocument(
      format: .plainText, source: text, resolution: Resolution(language: .english, paragraphs: [paragraph]),
      places: [SourcePlace(lines: 2...2, segments: [.init(source: 21..<21 + length, text: 0..<length)])])
    let report = Checker(rules: [Spelling()]).report(on: document)
    return CheckedFile(
      name: "drafts/näh 1.txt", document: document,
      report: CheckReport(
        findings: report.findings, suppressed: report.findings.map { .init(finding: $0, reason: "so") }))
  }

  private static func log() throws -> [String: Any] {
    let text = try JSONText.write(EncodedSARIF([file], version: "1.2.3"))
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private static func run() throws -> [String: Any] {
    try #require((try log()["runs"] as? [[String: Any]])?.first)
  }

  @Test("version, tool and rules")
  func head() throws {
    #expect(try Self.log()["version"] as? String == "2.1.0")
    let tool = try #require(try Self.run()["tool"] as? [String: Any])
    let driver = try #require(tool["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(driver["name"] as? String == "travaux")
    #expect(rules.compactMap { $0["id"] as? String } == RuleCatalogue.all.map(\.id))
    for rule in rules {
      let level = (rule["defaultConfiguration"] as? [String: Any])?["level"] as? String
      #expect(["none", "note", "warning", "error"].contains(level))
      #expect((rule["shortDescription"] as? [String: Any])?["text"] is String)
    }
  }

  @Test("a result has its rule, level, message and region")
  func results() throws {
    let results = try #require(try Self.run()["results"] as? [[String: Any]])
    #expect(results.count == 2)
    let result = try #require(results.first)
    #expect(result["ruleId"] as? String == "spelling")
    #expect(RuleCatalogue.all[try #require(result["ruleIndex"] as? Int)].id == "spelling")
    #expect(result["level"] as? String == "warning")
    #expect((result["message"] as? [String: Any])?["text"] is String)
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let place = try #require(location["physicalLocation"] as? [String: Any])
    #expect((place["artifactLocation"] as? [String: Any])?["uri"] as? String == "drafts/n%C3%A4h%201.txt")
    let region = try #require(place["region"] as? [String: Int])
    #expect(region == ["startLine": 2, "startColumn": 23, "endLine": 2, "endColumn": 30])
    #expect(result["suppressions"] == nil)
    #expect(((results[1]["suppressions"] as? [[String: Any]])?.first)?["kind"] as? String == "external")
  }

  @Test("a fix deletes a region and inserts text")
  func fixes() throws {
    let result = try #require((try Self.run()["results"] as? [[String: Any]])?.first)
    let fix = try #require((result["fixes"] as? [[String: Any]])?.first)
    let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
    let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
    #expect((replacement["insertedContent"] as? [String: Any])?["text"] as? String == "programme")
    #expect((replacement["deletedRegion"] as? [String: Int])?["startColumn"] == 23)
  }

  @Test("an annotation escapes what the grammar keeps for itself")
  func annotation() {
    let document = ImportedDocument(
      format: .plainText, source: "a\n", resolution: Resolution(language: .english), places: [])
    let file = CheckedFile(name: "a,b:c%.txt", document: document, report: Self.file.report)
    #expect(GitHubAnnotations([file]).text.hasPrefix("::warning file=a%2Cb%3Ac%25.txt,line=2,endLine=2,"))
    #expect(GitHubAnnotations([file]).text.hasSuffix("::“program” is spelt “programme”\n"))
  }
}
