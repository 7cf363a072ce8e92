import ResolutionModel

/// Wording that was adopted, each once with every place it stands, to be found by resemblance.
///
/// A paragraph that returns word for word every year is one wording with many occurrences, so that a search answers
/// with different wordings instead of the same one ten times.
public struct AgreedLanguage: Sendable {
  /// A place where a wording stands.
  public struct Occurrence: Hashable, Sendable {
    public let symbol: Symbol
    public let adopted: CalendarDate?
    public let locator: Locator
  }

  /// A paragraph's text and where it was adopted, the earliest first; never without an occurrence.
  public struct Agreed: Hashable, Sendable {
    public let paragraph: Paragraph
    public fileprivate(set) var occurrences: [Occurrence]
  }

  /// A wording that resembles what was asked for.
  public struct Match: Hashable, Sendable {
    public let agreed: Agreed
    /// As in `Precedent`, 0 to 1.
    public let similarity: Double
  }

  private let wordings: [Agreed]
  private let index: PrecedentIndex

  /// Takes the paragraphs of adopted resolutions, all in one language, in any order; headings, formulas and tables are
  /// nobody's wording and left out, and so is a text that bears no symbol.
  public init(_ resolutions: some Sequence<Resolution>, options: PrecedentOptions = PrecedentOptions()) {
    var wordings: [Agreed] = []
    var places: [String: Int] = [:]
    for (symbol, resolution) in AgreedLanguage.byDate(resolutions) {
      for (paragraph, locator) in zip(resolution.paragraphs, resolution.locators) where paragraph.isWording {
        let place = places[paragraph.text] ?? wordings.count
        if place == wordings.count {
          places[paragraph.text] = place
          wordings.append(Agreed(paragraph: paragraph, occurrences: []))
        }
        wordings[place].occurrences.append(
          Occurrence(symbol: symbol, adopted: resolution.adopted, locator: locator))
      }
    }
    self.wordings = wordings
    index = PrecedentIndex(paragraphs: wordings.lazy.map(\.paragraph.text), options: options)
  }

  /// The earliest first, those without a date last.
  private static func byDate(_ resolutions: some Sequence<Resolution>) -> [(Symbol, Resolution)] {
    resolutions.compactMap { text in text.symbol.map { ($0, text) } }.sorted { left, right in
      switch (left.1.adopted, right.1.adopted) {
      case (let a?, let b?) where a != b: a < b
      case (nil, _?): false
      case (_?, nil): true
      default: left.0 < right.0
      }
    }
  }

  /// The wordings that resemble a paragraph most, the best first and of equals the earliest adopted.
  ///
  /// - Parameters:
  ///   - limit: How many at the most.
  ///   - atLeast: The smallest similarity, 0 to 1.
  ///   - symbol: The adopted resolution the paragraph stands in: its own text is no precedent.
  ///   - date: What was adopted later is no precedent either.
  public func precedents(
    of paragraph: Paragraph, limit: Int, atLeast: Double, before symbol: Symbol? = nil, on date: CalendarDate? = nil
  ) -> [Match] {
    guard paragraph.isWording else { return [] }
    // What the filter takes away must not leave fewer than there are; a text's own line seldom has more than this.
    let reach = symbol == nil ? limit : limit + AgreedLanguage.ownOccurrences
    let found = index.nearest(to: paragraph.text, limit: reach, atLeast: atLeast).compactMap { precedent -> Match? in
      var agreed = wordings[precedent.id]
      agreed.occurrences.removeAll { $0.isOrFollows(symbol, date) }
      return agreed.occurrences.isEmpty ? nil : Match(agreed: agreed, similarity: precedent.similarity)
    }
    return Array(found.prefix(limit))
  }

  /// How many later wordings of the same paragraph are passed over, in wordings.
  private static let ownOccurrences = 24
}

extension AgreedLanguage.Occurrence {
  fileprivate func isOrFollows(_ symbol: Symbol?, _ date: CalendarDate?) -> Bool {
    if self.symbol == symbol { return true }
    guard let date, let adopted else { return false }
    return adopted > date
  }
}

extension Paragraph {
  /// Whether it says anything of its own.
  package var isWording: Bool {
    switch kind {
    case .preambular, .operative, .unnumbered: !text.isEmpty
    case .formula, .heading, .table: false
    }
  }
}
