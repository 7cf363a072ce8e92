import LanguagePacks
import ResolutionModel

/// No names of delegations and no blanks to be filled are left.
public struct NegotiationMarks: Rule {
  public let description = RuleDescription(
    id: "negotiation-marks",
    summary: "No attributions (“(EU)”, “USA, JPN: delete”) and no blanks (“XX”, “TBC”) are left of the negotiation",
    reason: """
      A compilation text says beside each proposal who made it. What is left of that in the draft that is tabled \
      discloses the negotiation.
      """,
    source: """
      Practice of compilation texts: “Becoming a UNFCCC delegate” (IIED), Commission on Narcotic Drugs, in-session \
      documents of 2024. Fields `negotiation` of the language data.
      """,
    severity: .warning,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1 ⟦(EU, JPN)⟧,
        1. *Welcomes* the tide register ⟦(NOR: delete)⟧;
        2. *Decides* to meet on ⟦XX⟧ March ⟦TBC⟧.
        """)
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* the XXth century, its resolution 2626 (XXV) and the disease (COVID-19),
        1. *Welcomes* the report of the World Tide Organization (WTO);
        2. *Decides* to remain seized of the matter.
        """)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    return draft.enacting.flatMap { index in
      NegotiationScan.shared.marks(in: draft.paragraphs[index].text).map {
        Remark(
          .text(index, $0.range),
          $0.isBlank ? "A blank is left to be filled" : "A delegation's name is left in the text")
      }
    }
  }
}

/// Finds the marks of a negotiation in a paragraph; the lists are the same in all languages.
struct NegotiationScan: Sendable {
  struct Mark: Sendable {
    let range: Range<Int>
    let isBlank: Bool
  }

  private let delegations: Set<String>
  private let notes: Set<String>
  private let blanks: [[UInt8]]
  /// Whether a blank begins with a byte.
  private let heads: [Bool]

  static let shared = NegotiationScan()

  /// The months of all languages, asked for only where `XX` stands.
  private static let months = Set(
    Language.allCases.flatMap { LanguagePack.pack(for: $0).dates.months.flatMap(\.self) })

  private init() {
    let pack = LanguagePack.pack(for: .english)
    delegations = Set(pack.values("negotiation", "delegation"))
    notes = Set(pack.values("negotiation", "note"))
    blanks = pack.values("negotiation", "blank").map { Array($0.utf8) }
    let first = Set(blanks.compactMap(\.first))
    heads = (0...UInt8.max).map(first.contains)
  }

  func marks(in text: String) -> [Mark] {
    let bytes = Array(text.utf8)
    return (attributions(in: bytes) + blanks(in: bytes)).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Parentheses that hold nothing but delegations and what they want: `(EU, JPN)`, `(NOR: delete)`.
  private func attributions(in bytes: [UInt8]) -> [Mark] {
    bytes.indices.compactMap { open in
      guard bytes[open] == 0x28, let close = bytes[open...].prefix(80).firstIndex(of: 0x29) else { return nil }
      let inner = words(bytes[open + 1..<close])
      let isAttribution =
        inner.contains(where: delegations.contains)
        && inner.allSatisfy { delegations.contains($0) || notes.contains($0) }
      return isAttribution ? Mark(range: open..<close + 1, isBlank: false) : nil
    }
  }

  private func blanks(in bytes: [UInt8]) -> [Mark] {
    var marks: [Mark] = []
    var start: Int?
    for index in 0...bytes.count {
      if index < bytes.count, isWordByte(bytes[index]) {
        start = start ?? index
      } else if let from = start {
        start = nil
        if isBlank(from..<index, in: bytes) { marks.append(Mark(range: from..<index, isBlank: true)) }
      }
    }
    return marks
  }

  /// `XX` counts where a number is due, beside a stroke or before a month: elsewhere it is a roman twenty.
  private func isBlank(_ run: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard heads[Int(bytes[run.lowerBound])], blanks.contains(where: { bytes[run].elementsEqual($0) }),
      run.lowerBound == 0 || bytes[run.lowerBound - 1] != 0x28
    else { return false }
    guard bytes[run.lowerBound] == 0x58 else { return true }
    let isBesideStroke =
      run.upperBound < bytes.count && bytes[run.upperBound] == 0x2F
      || run.lowerBound > 0 && bytes[run.lowerBound - 1] == 0x2F
    let next = bytes[run.upperBound...].prefix(20).split { !isWordByte($0) }.first
    return isBesideStroke || next.map { NegotiationScan.months.contains(String(decoding: $0, as: UTF8.self)) } ?? false
  }

  private func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split { !isWordByte($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x80...0xFF: true
    default: false
    }
  }
}
