import Foundation

/// Successive resolutions on one topic in the corpus of real ones.
enum RealPairs {
  /// Nil where the variable is not set, or empty.
  static let corpus = ProcessInfo.processInfo.environment["TRAVAUX_CORPUS"].flatMap { path in
    path.isEmpty ? nil : URL(filePath: path)
  }

  /// English pairs, spread over the whole index.
  static func successive(in corpus: URL, most: Int) throws -> [[URL]] {
    let index = try String(contentsOf: corpus.appending(path: "INDEX.tsv"), encoding: .utf8)
    let rows = index.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    let texts = rows.filter { $0.count == 6 && $0[2] == "en" && $0[3] == "akn" && !$0[5].isEmpty }
    let topics = Dictionary(grouping: texts, by: { $0[5] }).sorted { $0.key < $1.key }.map(\.value)
    let pairs = topics.flatMap { members -> [[URL]] in
      let members = members.sorted { ($0[4], $0[1]) < ($1[4], $1[1]) }
      return zip(members, members.dropFirst()).map { pair in
        [pair.0, pair.1].map { corpus.appending(path: String($0[0])) }
      }
    }
    let step = max(1, pairs.count / most)
    return stride(from: 0, to: pairs.count, by: step).prefix(most).map { pairs[$0] }
  }
}
