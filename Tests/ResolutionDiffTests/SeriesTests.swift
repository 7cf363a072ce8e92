import Foundation
import Importers
import ResolutionDiff
import ResolutionModel
import Testing

/// The example series, held against what its authors say became of every paragraph.
@Suite struct SeriesTests {
  /// One change as `changes.json` has it.
  struct Truth: Decodable {
    let change: String
    let old: [String]
    let new: [String]
    let moved: Bool
    let renumbered: Bool

    var line: String {
      "\(change) \(old.joined(separator: ",")) → \(new.joined(separator: ","))\(moved ? " moved" : "")"
        + (renumbered ? " renumbered" : "")
    }
  }

  struct Step: Decodable, Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let lines: Set<String>

    enum CodingKeys: String, CodingKey { case old, new, changes }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      old = try container.decode(String.self, forKey: .old)
      new = try container.decode(String.self, forKey: .new)
      lines = Set(try container.decode([Truth].self, forKey: .changes).map(\.line))
    }

    var testDescription: String { "\(old) → \(new)" }
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  static let steps: [Step] = {
    let file = root.appendingPathComponent("Fixtures/Series/changes.json")
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? JSONDecoder().decode([Step].self, from: data)) ?? []
  }()

  /// A text of the series as read from its XML or, with `text` and `txt`, from its plain text.
  static func resolution(
    _ symbol: String, _ language: String, folder: String = "xml", ending: String = "xml"
  ) throws -> Resolution {
    let name = symbol.map { $0.isLetter || $0.isNumber ? $0 : "_" }
    let file = root.appendingPathComponent("../../Examples/series/\(folder)/\(String(name)).\(language).\(ending)")
    return try Importer().read([UInt8](Data(contentsOf: file))).resolution
  }

  @Test func theTruthIsRead() { #expect(Self.steps.count == 4) }

  @Test(arguments: steps, ["en", "fr"]) func everyParagraphBecameWhatItsAuthorsSay(step: Step, language: String) throws
  {
    let diff = Differ().compare(try Self.resolution(step.old, language), try Self.resolution(step.new, language))
    let (old, new) = (diff.old.locators, diff.new.locators)
    let lines = diff.changes.map { change in
      Truth(
        change: change.kind.rawValue, old: change.old.map { "\(old[$0])" }, new: change.new.map { "\(new[$0])" },
        moved: change.isMoved, renumbered: change.isRenumbered
      ).line
    }
    #expect(Set(lines).subtracting(step.lines).sorted() == [])
    #expect(step.lines.subtracting(lines).sorted() == [])
  }
}
