import LanguagePacks
import ResolutionModel

/// The words of a language that the comparison knows, numbered; every comparison's vocabulary starts from them.
struct Lexicon: Sendable {
  /// What a phrase stands for.
  enum Meaning: Sendable, Equatable {
    case month(Int)
    case ordinal(Int)
  }

  /// Words that stand for one thing together.
  struct Phrase: Sendable {
    let ids: [Int32]
    let meaning: Meaning
  }

  let language: Language
  let vocabulary: Vocabulary
  /// Phrases by their first word's number, longest first; empty where none starts.
  private let phrases: [[Phrase]]
  private let roles: [WordRoles]

  private init(_ language: Language) {
    let pack = LanguagePack.pack(for: language)
    var builder = LexiconBuilder(language: language)
    for (name, number) in pack.months.sorted(by: { $0.key < $1.key }) { builder.add(name, .month(number)) }
    for (name, number) in pack.ordinals.sorted(by: { $0.key < $1.key }) { builder.add(name, .ordinal(number)) }
    for (words, role) in WordRoles.words(in: pack) {
      for word in words { builder.add(word, role) }
    }
    self.language = language
    vocabulary = builder.vocabulary
    phrases = builder.phrases.map { list in list.sorted { $0.ids.count > $1.ids.count } }
    roles = builder.roles
  }

  /// The roles of a token's word; none for words the lexicon does not know.
  func roles(of id: Int32) -> WordRoles { Int(id) < roles.count ? roles[Int(id)] : [] }

  /// Whether any phrase starts with a word.
  func startsPhrase(_ id: Int32) -> Bool { Int(id) < phrases.count && !phrases[Int(id)].isEmpty }

  /// The phrases that start with a word.
  func phrases(from id: Int32) -> [Phrase] { Int(id) < phrases.count ? phrases[Int(id)] : [] }
}

extension Lexicon {
  /// The lexicon of a language, built once.
  static func of(_ language: Language) -> Lexicon {
    switch language {
    case .english: english
    case .french: french
    case .arabic: arabic
    case .spanish: spanish
    case .russian: russian
    case .chinese: chinese
    }
  }

  private static let english = Lexicon(.english)
  private static let french = Lexicon(.french)
  private static let arabic = Lexicon(.arabic)
  private static let spanish = Lexicon(.spanish)
  private static let russian = Lexicon(.russian)
  private static let chinese = Lexicon(.chinese)
}

/// Numbers the words of a language's phrases.
private struct LexiconBuilder {
  let language: Language
  var vocabulary = Vocabulary()
  var phrases: [[Lexicon.Phrase]] = []
  var roles: [WordRoles] = []

  mutating func add(_ text: String, _ meaning: Lexicon.Meaning) {
    let ids = number(text).map(\.id)
    guard let first = ids.first else { return }
    phrases[Int(first)].append(Lexicon.Phrase(ids: ids, meaning: meaning))
  }

  /// Gives a word a role; of several words the last, which sets the phrase off (`outre` in `en outre`).
  mutating func add(_ text: String, _ role: WordRoles) {
    guard let id = number(text).last(where: { $0.kind != .punctuation })?.id else { return }
    roles[Int(id)].insert(role)
    if language == .french, role == .function, let elided = number(text + "’a").first?.id {
      roles[Int(elided)].insert(role)
    }
  }

  /// The numbers and kinds of a phrase's words.
  private mutating func number(_ text: String) -> [(id: Int32, kind: TokenKind)] {
    var scanner = TokenScanner(Array(text.utf8), language)
    var ids: [(id: Int32, kind: TokenKind)] = []
    while let kind = scanner.next() { ids.append((scanner.number(in: &vocabulary), kind)) }
    while phrases.count < vocabulary.count { phrases.append([]) }
    while roles.count < vocabulary.count { roles.append([]) }
    return ids
  }
}
