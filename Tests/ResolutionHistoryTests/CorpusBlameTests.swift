import Foundation
import Importers
import ResolutionModel
import Testing

@testable import ResolutionHistory

/// The real topics of the corpus, five resolutions or more; skipped where there is none.
@Suite(.enabled(if: !CorpusTopics.chains.isEmpty, "TRAVAUX_CORPUS names no corpus"))
struct CorpusBlameTests {
  /// A paragraph that stands unchanged in the year before entered no later than there.
  @Test func noUnchangedParagraphIsBlamedOnTheLaterYear() throws {
    var (topics, unchanged, late) = (0, 0, 0)
    for chain in CorpusTopics.chains {
      let lineage = Lineage(chain)
      topics += 1
      for (earlier, later) in zip(lineage.resolutions, lineage.resolutions.dropFirst()) {
        guard let symbol = later.symbol, let blame = lineage.blame(of: symbol) else { continue }
        let known = Set(earlier.paragraphs.map(\.comparedText))
        for line in blame.lines where !line.text.isEmpty && known.contains(line.text) {
          unchanged += 1
          guard line.runs.contains(where: { $0.symbol == symbol }) else { continue }
          late += 1
          Issue.record("\(symbol) \(line.locator): \(line.text.prefix(80))")
        }
      }
    }
    print("\(topics) topics, \(unchanged) paragraphs unchanged from the year before, \(late) blamed on the later one")
    #expect(topics > 10 && unchanged > 1000)
  }
}

/// The topics of the corpus's index, in English where they are, each from the earliest resolution on.
enum CorpusTopics {
  static let chains: [[Resolution]] = {
    guard let corpus = ProcessInfo.processInfo.environment["TRAVAUX_CORPUS"],
      let index = try? String(contentsOf: URL(filePath: corpus).appending(path: "INDEX.tsv"), encoding: .utf8)
    else { return [] }
    var groups: [String: [String: String]] = [:]
    for row in index.split(separator: "\n").dropFirst() {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 6, fields[2] == "en", fields[3] == "akn", !fields[5].isEmpty else { continue }
      groups[fields[5], default: [:]][fields[1]] = fields[0]
    }
    return groups.sorted { $0.key < $1.key }.compactMap { _, files in
      files.count < 5 ? nil : chain(files.values.sorted().map { URL(filePath: corpus).appending(path: $0) })
    }
  }()

  private static func chain(_ files: [URL]) -> [Resolution] {
    let resolutions = files.compactMap { file in
      (try? Data(contentsOf: file)).flatMap { try? Importer().read(Array($0)).resolution }
    }
    return resolutions.filter { $0.symbol != nil }.sorted {
      ($0.adopted?.daysSince1970 ?? 0, $0.symbol?.description ?? "")
        < ($1.adopted?.daysSince1970 ?? 0, $1.symbol?.description ?? "")
    }
  }
}
