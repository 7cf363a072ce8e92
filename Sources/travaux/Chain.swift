import ResolutionModel
import ResolutionStore

/// A topic's resolutions in one language, oldest first; those that are not stored in it are left out.
struct Chain {
  let resolutions: [Resolution]

  /// - Parameters:
  ///   - language: the one asked for; nil takes the one that most of the topic is stored in, the first of equals.
  ///   - last: where the chain ends; nil for the whole topic.
  init(of topic: Topic, in language: Language?, from store: Archive, through last: Symbol? = nil) throws {
    var available: [(Symbol, [Language])] = []
    for symbol in topic.members { available.append((symbol, try store.languages(of: symbol))) }
    let chosen = language ?? Chain.commonest(available, including: last)
    var resolutions: [Resolution] = []
    for (symbol, languages) in available {
      if languages.contains(chosen) { resolutions.append(try store.resolution(symbol, in: chosen)) }
      if symbol == last { break }
    }
    self.resolutions = resolutions
  }

  func resolution(_ symbol: Symbol) throws -> Resolution {
    guard let found = resolutions.last, found.symbol == symbol else {
      throw Failure(.archive, "\(symbol) is not stored in that language", hint: "choose another with --language")
    }
    return found
  }

  private static func commonest(_ available: [(Symbol, [Language])], including symbol: Symbol?) -> Language {
    let candidates = available.first { $0.0 == symbol }?.1 ?? Language.allCases
    let counts = available.reduce(into: [Language: Int]()) { counts, item in
      for language in item.1 { counts[language, default: 0] += 1 }
    }
    return candidates.sorted().max { counts[$0, default: 0] < counts[$1, default: 0] } ?? .english
  }
}
