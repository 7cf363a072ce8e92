import LanguagePacks
import ResolutionModel

/// What a number or letter in front of a paragraph may be.
enum PrintedLabel: Hashable {
  /// `7.`, `7 -`, `5 bis.`, `OP7`: an operative paragraph's.
  case number(Int)
  /// `PP3`: a preambular paragraph's, as drafts under negotiation have it.
  case preambular(Int)
  /// `(a)`, `ii)`, `1.2`, `•`: a sub-paragraph's, with every way to read it.
  case item([ListPlace])
  /// `A.`, `IV`, `一`: a heading's.
  case capital
}

/// A place in a list: how the list counts, and how far it has come.
struct ListPlace: Hashable {
  enum Print: Hashable {
    /// `(a)`, `a)`.
    case bracketed
    /// `a.`
    case dotted
    /// `’1‘`, `㈠`.
    case bare
    case bullet
    /// `1.2`: by its last number.
    case decimal(prefix: String)
  }

  var style: LabelStyle
  var print: Print
  /// From 1; nil for bullets.
  var position: Int?

  func continues(_ other: ListPlace) -> Bool { style == other.style && print == other.print }
}

/// Reads numbers and letters in front of paragraphs.
struct LabelReader {
  let language: Language
  let divisions: DivisionWording
  private let styles: [LabelStyle]

  init(_ pack: LanguagePack) {
    language = pack.language
    divisions = pack.divisions
    let known = pack.labels.levels.dropFirst().map(\.style)
    styles =
      known.reduce(into: []) { styles, style in if !styles.contains(style) { styles.append(style) } }
      + [.letters, .roman].filter { !known.contains($0) }
  }

  /// What a label in an element of its own says; nil when it is no label that is known.
  func read(_ label: String) -> PrintedLabel? {
    if let number = OperativeNumber(label) { return .number(number.value) }
    let token = LabelToken(label)
    if !token.isCapital, let places = places(of: token), !places.isEmpty { return .item(places) }
    if divisions.sectionNumber(of: label) != nil || divisions.partLetter(of: label) != nil { return .capital }
    return nil
  }

  /// Every way to read a label as one of a list; nil when it has not the form of one.
  private func places(of token: LabelToken) -> [ListPlace]? {
    switch token.print {
    case .bullet: return [ListPlace(style: .signs([token.inner]), print: .bullet, position: nil)]
    case .decimal: return token.lastNumber.map { [ListPlace(style: .decimal, print: token.print, position: $0)] }
    case .bracketed where token.inner.utf8.allSatisfy { (0x30...0x39).contains($0) }:
      return token.lastNumber.map { [ListPlace(style: .decimal, print: .bracketed, position: $0)] }
    case .bracketed, .dotted, .bare:
      let known = styles.compactMap { style in
        position(of: token, in: style).map { ListPlace(style: style, print: token.print, position: $0) }
      }
      // A letter in brackets is an item's, even where its place in the alphabet is not known.
      let isLetter = token.print == .bracketed && (1...3).contains(token.inner.unicodeScalars.count)
      return known.isEmpty && isLetter ? [ListPlace(style: .signs([]), print: .bracketed, position: nil)] : known
    }
  }

  private func position(of token: LabelToken, in style: LabelStyle) -> Int? {
    if case .signs(let signs) = style, let half = token.doubled {
      return style.value(of: half).map { $0 + signs.count }
    }
    return style.value(of: token.inner)
  }

  /// A label typed in front of a text.
  ///
  /// Numbers without full stop or dash (`5 Engage…`) are read too: the caller knows whether one is due.
  func typed(_ text: String) -> TypedLabel? {
    if let draft = draft(text) { return draft }
    // Only drafts have labels that start with a capital.
    if text.utf8.first?.isUpperASCII ?? true { return nil }
    let scalars = Array(text.unicodeScalars.prefix(24))
    guard let end = LabelToken.end(in: scalars, language: language) else { return nil }
    let label = String(String.UnicodeScalarView(scalars[..<end])).trimmed
    let isBare = label.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C }
    guard let sort = read(label), sort != .capital else { return nil }
    var length = end
    while length < scalars.count, scalars[length].properties.isWhitespace { length += 1 }
    return TypedLabel(label: label, sort: sort, length: length, isBare: isBare)
  }
}
