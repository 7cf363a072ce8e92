import DraftChecker
import Foundation
import Importers
import ResolutionModel
import Testing

/// Clean resolutions are damaged in one known way at a time: the example series, and with TRAVAUX_CORPUS official texts
/// in six languages.
@Suite("Planted mistakes")
struct PlantedMistakesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func texts(below folder: URL, _ ending: String, every stride: Int) -> [Resolution] {
    let names = ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? [])
      .filter { $0.hasSuffix(ending) }.sorted()
    return names.enumerated().filter { $0.offset % stride == 0 }.compactMap {
      guard let data = FileManager.default.contents(atPath: folder.appending(path: $0.element).path) else { return nil }
      let text = try? Importer().read(Array(data)).resolution
      return text.flatMap { $0.organ == .generalAssembly && $0.paragraphs.count > 8 ? $0 : nil }
    }
  }

  private static let series = texts(below: root.appending(path: "Examples/series/xml"), ".xml", every: 1)

  /// A few texts of each language, for time's sake.
  private static let official: [Resolution] = {
    guard let folder = ProcessInfo.processInfo.environment["TRAVAUX_CORPUS"], !folder.isEmpty else { return [] }
    return Language.allCases.flatMap { language in
      texts(below: URL(filePath: folder).appending(path: "akn"), ".\(language.code).xml", every: 30).prefix(6)
    }
  }()

  private struct Tally {
    var planted = 0
    var missed: [String] = []
  }

  private func tally(_ planting: Planting, in texts: [Resolution]) -> Tally {
    var tally = Tally()
    for text in texts where planting.languages.contains(text.language) {
      for number in 0..<3 {
        var planted = PlantedText(text)
        guard let place = planting.plant(&planted, number * 5 + 1) else { continue }
        tally.planted += 1
        if !isFound(planting.rule, at: place, in: planted, from: text) {
          tally.missed.append("\(text.language.code) \(text.symbol?.description ?? "") \(place)")
        }
      }
    }
    return tally
  }

  /// Whether the rule has a finding that overlaps the damaged bytes, or touches them where something was taken away.
  private func isFound(
    _ rule: String, at place: PlantedText.Place, in planted: PlantedText, from text: Resolution
  ) -> Bool {
    let rules = RuleCatalogue.all.filter { $0.id == rule }
    let checker = Checker(rules: rules, adopted: planted.adopted, base: planted.base ?? text, official: text)
    let document = planted.document
    let damage = planted.damage(at: place, of: text, in: document)
    return checker.check(document).compactMap(\.range).contains {
      $0.lowerBound <= damage.upperBound && damage.lowerBound <= $0.upperBound
    }
  }

  @Test("in the example series all are found where they were planted", arguments: Planting.form + Planting.words)
  func series(_ planting: Planting) {
    let tally = tally(planting, in: Self.series)
    #expect(tally.missed == [])
  }

  @Test(
    "in official texts 95 of 100 are", .enabled(if: !official.isEmpty, "TRAVAUX_CORPUS names no corpus"),
    arguments: Planting.form + Planting.words)
  func adopted(_ planting: Planting) {
    let tally = tally(planting, in: Self.official)
    #expect(tally.planted > 0)
    #expect(tally.missed.count * 100 <= 5 * tally.planted, "\(tally.missed.count) of \(tally.planted): \(tally.missed)")
  }

  @Test("every rule of the catalogue has its planting")
  func complete() {
    let planted = Set((Planting.form + Planting.words).map(\.rule))
    #expect(RuleCatalogue.all.map(\.id).filter { !planted.contains($0) } == [])
  }
}
