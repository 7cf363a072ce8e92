import ResolutionModel

/// The words between two numbers, or before the first, as far as they matter to a citation.
struct CitationGap {
  enum Mark: Equatable {
    /// The word for resolutions or decisions; own when it is its grammar that says so, as in Arabic.
    case head(CitationKind, isOwn: Bool)
    case naming(CitationNaming)
    case comma
    case conjunction
    case stop
    case word
  }

  private(set) var marks: [Mark] = []
  /// Whether only the end of the gap was looked at.
  private let isCut: Bool

  /// At most the last 240 bytes are looked at: a head stands close to its number.
  static let limit = 240

  init(_ bytes: ArraySlice<UInt8>, _ words: CitationWords) {
    isCut = bytes.count > CitationGap.limit
    let slice = bytes.suffix(CitationGap.limit).drop(while: \.isContinuation)
    var scan = WordScan(slice, words)
    while let mark = scan.next() { marks.append(mark) }
  }

  /// Whether the numbers on both sides are members of one list.
  var isJoint: Bool {
    !isCut && !marks.isEmpty && marks.allSatisfy { $0 == .comma || $0 == .conjunction }
  }

  /// Whether they are, but that the one before has its own word for a resolution: `第55/25号决议和第56/1号决议`.
  var isJointByHead: Bool {
    !isCut
      && marks.allSatisfy { mark in
        if case .head = mark { true } else { mark == .comma || mark == .conjunction }
      }
  }

  var hasStop: Bool { marks.contains(.stop) }

  /// The word that says what the number after the gap is, and whose, when it stands close enough.
  var head: (kind: CitationKind, naming: CitationNaming?)? {
    for index in marks.indices.reversed().prefix(8) {
      if marks[index] == .stop { return nil }
      guard case .head(let kind, let isOwn) = marks[index] else { continue }
      return (kind, isOwn ? .own : naming(after: index) ?? naming(before: index))
    }
    return nil
  }

  /// The organ in front of the number, where a language puts it there: the last word of the gap.
  var lastNaming: CitationNaming? {
    guard case .naming(let naming) = marks.last else { return nil }
    return naming
  }

  private func naming(after index: Int) -> CitationNaming? {
    for mark in marks[(index + 1)...] {
      if case .naming(let naming) = mark { return naming }
    }
    return nil
  }

  /// The organ or possessive before the head, at most one word away: `its previous resolutions`.
  private func naming(before index: Int) -> CitationNaming? {
    for (distance, mark) in marks[..<index].reversed().prefix(2).enumerated() {
      if case .naming(let naming) = mark, distance == 0 || naming == .own { return naming }
      guard mark == .word else { return nil }
    }
    return nil
  }
}

/// What a citation cites.
enum CitationKind {
  case resolution
  case decision
}

/// Whose resolution the words say it is.
enum CitationNaming: Hashable {
  case organ(Organ)
  /// "Its resolution".
  case own
  /// "The Assembly".
  case assembly
  /// "The Council": which one the number tells.
  case council
  /// A body whose resolutions have no symbols of their own.
  case other
}
