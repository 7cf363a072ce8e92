import ResolutionModel

/// Cuts texts of one language into the words the comparison works on, with numbers that all its texts share.
package struct WordReader {
  /// A word, mark or unit.
  package struct Word: Sendable {
    /// Equal for words that differ only in capitals, quotation marks and the like.
    package let number: Int32
    /// UTF-8 bytes of the text.
    package let range: Range<Int>
  }

  private var tokenizer: Tokenizer

  package init(_ language: Language) {
    tokenizer = Tokenizer(language)
  }

  package mutating func words(in bytes: [UInt8]) -> [Word] {
    tokenizer.tokens(of: bytes).map { Word(number: $0.id, range: Int($0.start)..<Int($0.end)) }
  }
}
