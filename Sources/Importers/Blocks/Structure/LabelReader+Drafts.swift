import ResolutionModel

/// A label typed in front of a text.
struct TypedLabel {
  var label: String
  var sort: PrintedLabel
  /// Opening brackets of a draft before it, which belong to the text.
  var brackets = 0
  /// How many scalars of the text it takes behind them, with the space after it.
  var length: Int
  /// Whether it is a number without full stop or dash, as in `5 Engage…`.
  var isBare = false
  /// Whether its form says that it is a label, whatever count is due: `OP3.`, `PP2bis`, `1 bis.`, `(b bis)`.
  var isDraft = false
}

// Drafts under negotiation count what they insert beside what stands:
//     PP2bis. Noting…,    [OP3alt. Requests…;]    1 bis. Invites…;    (b bis) To bake;
extension LabelReader {
  /// A label as only drafts have them, or a number behind a bracket.
  func draft(_ text: String) -> TypedLabel? {
    let bytes = text.utf8.withContiguousStorageIfAvailable { Array($0.prefix(40)) } ?? Array(text.utf8.prefix(40))
    guard let line = LineLabel(bytes[...]) else { return nil }
    let label = String(decoding: bytes[line.bytes], as: UTF8.self).trimmed
    guard let (sort, isDraft) = sort(of: line, label) else { return nil }
    let taken = String(decoding: bytes[line.bytes.lowerBound..<line.textStart], as: UTF8.self)
    return TypedLabel(
      label: label, sort: sort, brackets: line.bracket.count, length: taken.unicodeScalars.count, isDraft: isDraft)
  }

  private func sort(of line: LineLabel, _ label: String) -> (PrintedLabel, isDraft: Bool)? {
    switch line.form {
    case .preambular(let number): return (.preambular(number), true)
    case .number(let number, let isInserted):
      let isDraft = isInserted || label.utf8.first?.isDigit == false
      return isDraft || !line.bracket.isEmpty ? (.number(number), isDraft) : nil
    case .enclosed:
      let bare = LineLabel.withoutSuffix(label)
      guard bare != nil || !line.bracket.isEmpty, let sort = read(bare ?? label), case .item = sort else { return nil }
      return (sort, bare != nil)
    case .dashed, .misprinted, .stopped: return nil
    }
  }
}
