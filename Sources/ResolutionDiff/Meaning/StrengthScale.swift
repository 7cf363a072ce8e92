import LanguagePacks
import ResolutionModel

/// How strong openers are beside one another: a convention of practitioners, not a rule, and so a value one can replace.
///
/// Verbs are compared along three axes: what is asked of others (request), what the organ does itself (decision), how
/// it takes things (attitude). On the attitude axis disapproval counts below 0 and is the stronger the lower it is.
public struct StrengthScale: Hashable, Sendable {
  public enum Axis: String, CaseIterable, Hashable, Sendable {
    case request
    case decision
    case attitude
  }

  /// One opener's place on one axis.
  public struct Entry: Hashable, Sendable {
    /// The opener without `also` and `further`, as printed: `Calls upon`.
    public var opener: String
    public var axis: Axis
    /// −9 to 9; 0 is neutral.
    public var level: Int

    public init(opener: String, axis: Axis, level: Int) {
      self.opener = opener
      self.axis = axis
      self.level = level
    }
  }

  public let entries: [Entry]
  private let byWords: [[String]: [Entry]]
  private let markers: Set<String>
  /// The first words of the openers above level 1 on each axis, in lower case: `decides`, `approves`.
  private let verbs: [Axis: Set<[UInt8]>]

  public init(_ entries: [Entry], language: Language) {
    let pack = LanguagePack.pack(for: language)
    self.entries = entries
    byWords = Dictionary(grouping: entries) { StrengthScale.words($0.opener) }
    verbs = Dictionary(grouping: entries.filter { $0.level > 1 }, by: \.axis).mapValues { list in
      Set(list.compactMap { StrengthScale.verb($0.opener, language).map { Array($0.utf8) } })
    }
    markers = Set(pack.continuations.all.flatMap(StrengthScale.words))
  }

  /// The scale that comes with a language; empty where none is known.
  public static func standard(_ language: Language) -> StrengthScale {
    scales[language]
  }

  private static let scales = PerLanguage { StrengthScale(readFor: $0) }

  private init(readFor language: Language) {
    let pack = LanguagePack.pack(for: language)
    let entries = pack.keys("strength").flatMap { opener in
      let values = pack.values("strength", opener)
      return stride(from: 0, to: values.count - 1, by: 2).compactMap { place -> Entry? in
        guard let axis = Axis(rawValue: values[place]), let level = Int(values[place + 1]) else { return nil }
        return Entry(opener: opener, axis: axis, level: level)
      }
    }
    self.init(entries, language: language)
  }

  /// Steps from one opener to another: negative when softened, positive when hardened; nil when no axis has both, or
  /// when approval became disapproval.
  public func steps(from old: String, to new: String) -> Int? {
    let (before, after) = (entries(of: old), entries(of: new))
    for entry in before {
      guard let other = after.first(where: { $0.axis == entry.axis }) else { continue }
      return entry.level * other.level < 0 ? nil : abs(other.level) - abs(entry.level)
    }
    return nil
  }

  /// What the openers of an axis are known by in running text; in Chinese, which has no spaces, the opener as a whole.
  private static func verb(_ opener: String, _ language: Language) -> String? {
    let words = words(opener)
    return language == .chinese ? words.joined() : words.first { $0 != "إذ" && $0 != "وإذ" }
  }

  /// Whether openers of an axis start with a word, given in its folded form.
  func isVerb(_ word: ArraySlice<UInt8>, of axis: Axis) -> Bool { verbs[axis]?.contains(Array(word)) ?? false }

  /// The axes an opener stands on.
  func axes(of opener: String) -> Set<Axis> { Set(entries(of: opener).map(\.axis)) }

  /// The entries of the longest listed start of an opener.
  private func entries(of opener: String) -> [Entry] {
    var words = StrengthScale.words(opener).filter { !markers.contains($0) }
    while !words.isEmpty {
      if let found = byWords[words] { return found }
      words.removeLast()
    }
    return []
  }

  /// The words of an opener in lower case, without Arabic vowel signs; in Chinese its characters.
  private static func words(_ text: String) -> [String] {
    text.lowercased().unicodeScalars.split { $0 == " " || $0 == "\u{A0}" || $0 == "," }.flatMap { word in
      if word.allSatisfy(\.isASCII) { return [String(Substring(word))] }
      let scalars = word.filter { ScalarFolding.kind($0) != .ignorable }
      let isChinese = scalars.contains { ScalarFolding.kind($0) == .ideograph }
      return isChinese ? scalars.map { String($0) } : [String(String.UnicodeScalarView(scalars))]
    }
  }
}
