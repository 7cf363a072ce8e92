import LanguagePacks
import ResolutionModel

/// Finds typewriter marks and the quotation marks of other languages in a paragraph.
struct QuotationScan: Sendable {
  struct Fault: Sendable {
    /// The scalar's place.
    let index: Int
    let sign: Unicode.Scalar
    /// What is due instead; nil where it cannot be told.
    let due: String?
  }

  private let language: Language
  private let open: String
  private let close: String
  private let hasApostrophes: Bool

  init(_ pack: LanguagePack) {
    language = pack.language
    let spaced = pack.typography.noBreakAfter.contains("«")
    let pair = pack.typography.quotes.first ?? ("“", "”")
    open = pair.open + (spaced ? "\u{A0}" : "")
    close = (spaced ? "\u{A0}" : "") + pair.close
    hasApostrophes = !pack.typography.apostrophe.isEmpty
  }

  func faults(in text: WrittenText) -> [Fault] {
    let straight = text.scalars.indices.filter { text.scalars[$0] == "\"" && !isMeasure($0, in: text) }
    let isPaired = straight.count.isMultiple(of: 2)
    var faults = straight.enumerated().map { turn, index in
      Fault(index: index, sign: "\"", due: isPaired ? (turn.isMultiple(of: 2) ? open : close) : nil)
    }
    faults += apostrophes(in: text) + foreign(in: text)
    return faults.sorted { $0.index < $1.index }
  }

  /// Inches and seconds: `5"`.
  private func isMeasure(_ index: Int, in text: WrittenText) -> Bool {
    text.scalar(at: index - 1).isASCIIDigitScalar && !text.scalar(at: index + 1).isLetter
      && !text.scalars[..<index].contains("\"")
  }

  private func apostrophes(in text: WrittenText) -> [Fault] {
    guard hasApostrophes else { return [] }
    return text.scalars.indices.compactMap { index in
      guard text.scalars[index] == "'", text.scalar(at: index - 1).isLetter else { return nil }
      let next = text.scalar(at: index + 1)
      let isPossessive = text.scalar(at: index - 1) == "s" && next.isAnySpace
      return next.isLetter || isPossessive ? Fault(index: index, sign: "'", due: "’") : nil
    }
  }

  /// `“ ”` outside `« »` where `« »` are the language's; Chinese and Arabic take either.
  private func foreign(in text: WrittenText) -> [Fault] {
    guard language == .french || language == .russian || language == .english || language == .spanish else { return [] }
    let isAngled = open.hasPrefix("«")
    var depth = 0
    var isForeignTitle = false
    return text.scalars.indices.compactMap { index in
      switch text.scalars[index] {
      case "«":
        depth += 1
        return isAngled ? nil : fault(index, "“", in: text)
      case "»":
        depth = max(0, depth - 1)
        return isAngled ? nil : fault(index, "”", in: text)
      case "“" where isAngled && depth == 0 && !closesLowMark(index, in: text):
        // A title in Latin letters keeps its own marks in Russian.
        isForeignTitle = language == .russian && text.scalar(at: index + 1).isLatinLetter
        return isForeignTitle ? nil : fault(index, open, in: text)
      case "”" where isAngled && depth == 0:
        defer { isForeignTitle = false }
        return isForeignTitle ? nil : fault(index, close, in: text)
      default: return nil
      }
    }
  }

  private func fault(_ index: Int, _ due: String, in text: WrittenText) -> Fault {
    Fault(index: index, sign: text.scalars[index], due: due)
  }

  /// In Russian `“` closes `„`.
  private func closesLowMark(_ index: Int, in text: WrittenText) -> Bool { text.scalars[..<index].contains("„") }
}
