/// The ordinals that count sessions, in words.
///
/// The data give the simple ones, and for the others how a ten is joined with a unit (`fifty-{unit}`), so that every
/// number to `highest` has its words. The columns are grammatical forms, the same in every line: the one of the session
/// line first, then the one of running text ("at its … session"), then any other that occurs.
package struct SessionOrdinals: Sendable {
  /// Which of the forms is meant.
  package enum Form: Int, Sendable {
    /// As in the masthead: `Семьдесят восьмая`.
    case masthead = 0
    /// As in the running text, "at its … session": `семьдесят восьмой`.
    case runningText = 1
  }

  /// An ordinal found in a text.
  package struct Match: Equatable, Sendable {
    package let number: Int
    /// Its length in the text, in UTF-8 bytes.
    package let length: Int
  }

  /// The largest number in words.
  package static let highest = 150

  /// The forms of each number from 1, at index number - 1; empty where the language has none.
  private let forms: [[String]]
  private let table: Lazily<PhraseTable>
  private let folding: FoldedText.Folding

  init(_ data: LanguageData, folding: FoldedText.Folding, wholeWords: Bool) {
    let composer = OrdinalComposer(data)
    let forms = (1...SessionOrdinals.highest).map { composer.forms(of: $0) }
    self.forms = forms
    table = Lazily {
      let numbered = forms.enumerated().flatMap { index, forms in forms.map { ($0, index + 1) } }
      return PhraseTable(numbered: numbered, folding: folding, wholeWords: wholeWords, joinsWithHyphens: true)
    }
    self.folding = folding
  }

  /// The words of a number, in lower case; nil outside 1 to `highest`.
  package func words(for number: Int, _ form: Form = .runningText) -> String? {
    guard (1...forms.count).contains(number), let first = forms[number - 1].first else { return nil }
    return forms[number - 1].dropFirst(form.rawValue).first ?? first
  }

  /// The number that is the whole of `words`, in any form, case and hyphenation; nil for anything else.
  package func number(of words: some StringProtocol) -> Int? { table.value.value(of: words) }

  /// The longest ordinal that `text` starts with.
  package func prefix(of text: some StringProtocol) -> Match? {
    let folded = FoldedText(text, folding: folding)
    return table.value.longest(in: folded).map { Match(number: $0.value, length: folded.sourceLength(of: $0.end)) }
  }

  /// The forms that the language writes as one word with hyphens, in lower case.
  var hyphenated: [String] { Set(forms.joined().filter { $0.contains("-") && !$0.contains(" ") }).sorted() }

  /// Every form in lower case with its number, with its hyphens and spaces as the data have them and all alike.
  var spellings: [String: Int] {
    var all: [String: Int] = [:]
    for (index, forms) in forms.enumerated() {
      for form in forms {
        for spelling in [form, form.replacing(0x2D, by: 0x20), form.replacing(0x20, by: 0x2D)]
        where all[spelling] == nil {
          all[spelling] = index + 1
        }
      }
    }
    return all
  }
}

extension String {
  fileprivate func replacing(_ sign: UInt8, by other: UInt8) -> String {
    String(decoding: utf8.lazy.map { $0 == sign ? other : $0 }, as: UTF8.self)
  }
}
