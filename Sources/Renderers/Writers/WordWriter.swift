import OfficeOpenXML

/// Writes styled text as a Word file: roles as colours, inserted and deleted words underlined and struck out.
///
/// Changes that it shows are how words look, not tracked changes; for those see `Redline`.
public struct WordWriter: Sendable {
  public init() {}

  /// The bytes of the file; equal documents give equal bytes.
  public func write(_ document: StyledDocument) throws -> [UInt8] {
    var draft = DraftDocument(stamp: ChangeStamp(author: "", date: ""))
    draft.blocks = document.blocks.map { .paragraph(paragraph($0)) }
    return try DraftWriter(draft).write()
  }

  private func paragraph(_ block: StyledBlock) -> DraftParagraph {
    let label = trimmed(block.label)
    let isHanging = !label.isEmpty && block.kind != .preformatted
    let lead = isHanging ? label.map(run) + [DraftRun("\t")] : block.label.map(run)
    var paragraph = DraftParagraph(
      DraftStyle(WordWriter.layout(block.kind)), indent: block.indent, lead + block.runs.map(run))
    paragraph.hanging = isHanging ? WordWriter.width(of: block.label) : 0
    paragraph.isSpaced = block.isSpaced
    paragraph.isRightToLeft = block.runs.lazy.compactMap { ScriptDirection.isRightToLeft($0.text) }.first ?? false
    return paragraph
  }

  private static func layout(_ kind: StyledBlock.Kind) -> DraftStyle.Layout {
    switch kind {
    case .title: .pageTitle
    case .heading: .pageHeading
    case .paragraph: .pageText
    case .preformatted: .pageCode
    }
  }

  /// Labels are padded for terminals; here a tab does that.
  private func trimmed(_ label: [StyledRun]) -> [StyledRun] {
    var label = label
    while let last = label.last, last.text.allSatisfy({ $0 == " " }) { label.removeLast() }
    return label
  }

  /// Room for a label with its padding, in twentieths of a point: a letter of 10 points is some 5 wide.
  private static func width(of label: [StyledRun]) -> Int {
    150 + label.reduce(0) { $0 + DisplayWidth.of($1.text) } * 105
  }

  private func run(_ run: StyledRun) -> DraftRun {
    let text = run.part == .note ? "^[\(run.text)]" : run.text
    var written = DraftRun(Printable.text(text), WordWriter.format(run))
    written.look = WordWriter.look(run.role)
    written.link = run.link.flatMap { $0.hasPrefix("#") ? nil : $0 }
    written.isRightToLeft = ScriptDirection.isRightToLeft(text) ?? false
    return written
  }

  private static func format(_ run: StyledRun) -> RunFormat {
    let isBold = [.emphasis, .label, .substantive, .error, .newest].contains(run.role)
    return RunFormat(isItalic: run.role == .opener || run.part == .opener, isBold: isBold)
  }

  /// Colours that stand out on white paper, the ages from cold to warm.
  private static func look(_ role: Role) -> DraftLook {
    switch role {
    case .plain, .emphasis, .opener: DraftLook()
    case .label: DraftLook(colour: "1F4E5F")
    case .muted: DraftLook(colour: "6B6B6B")
    case .symbol: DraftLook(colour: "00689D")
    case .inserted: DraftLook(colour: "0F5527", isUnderlined: true)
    case .deleted: DraftLook(colour: "8F1D17", isStruck: true)
    case .moved: DraftLook(colour: "6B3FA0")
    case .substantive, .warning: DraftLook(colour: "9A5B00")
    case .technical: DraftLook(colour: "3B516E")
    case .error: DraftLook(colour: "8F1D17")
    case .success: DraftLook(colour: "0F5527")
    case .oldest: DraftLook(colour: "0B4F7D")
    case .older: DraftLook(colour: "2273A6")
    case .middleAged: DraftLook(colour: "4F7D3A")
    case .newer: DraftLook(colour: "A8741A")
    case .newest: DraftLook(colour: "B3541E")
    }
  }
}

/// Which way a text runs, by its first letter (UAX 9, rules P2 and P3, without isolates).
enum ScriptDirection {
  /// Nil for a text without letters.
  static func isRightToLeft(_ text: String) -> Bool? {
    text.unicodeScalars.lazy.filter(\.properties.isAlphabetic).first.map {
      (0x0590...0x08FF).contains($0.value) || (0xFB1D...0xFDFF).contains($0.value)
        || (0xFE70...0xFEFC).contains($0.value)
    }
  }
}
