import XMLTree

/// The character data of a `w:t`, as Word shows it.
enum TextPieces {
  /// The runs of character data that are not empty, each with its bytes; white space at either end only counts where
  /// the file says so, and line ends are spaces.
  static func pieces(of element: XMLElement) -> [XMLText] {
    var pieces = element.children.compactMap { node -> XMLText? in
      if case .text(let text) = node { text } else { nil }
    }
    if element[attribute: "space"] != "preserve" { trim(&pieces) }
    return pieces.compactMap { piece in
      var piece = piece
      piece.string = onOneLine(piece.string)
      return piece.string.isEmpty ? nil : piece
    }
  }

  /// Only `w:br` breaks a line.
  private static func onOneLine(_ text: String) -> String {
    let isBreak: (Unicode.Scalar) -> Bool = { $0.value < 0x20 || $0 == "\u{2028}" || $0 == "\u{2029}" }
    guard text.unicodeScalars.contains(where: isBreak) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isBreak($0) ? " " : $0 }))
  }

  private static func trim(_ pieces: inout [XMLText]) {
    if let first = pieces.first, first.source.count == first.string.utf8.count {
      let kept = first.string.utf8.drop(while: isSpace)
      let cut = first.string.utf8.count - kept.count
      pieces[0].string = String(decoding: kept, as: UTF8.self)
      pieces[0].source = first.source.lowerBound + cut..<first.source.upperBound
    }
    if let last = pieces.last, last.source.count == last.string.utf8.count {
      let cut = last.string.utf8.reversed().prefix(while: isSpace).count
      pieces[pieces.count - 1].string = String(decoding: last.string.utf8.dropLast(cut), as: UTF8.self)
      pieces[pieces.count - 1].source = last.source.lowerBound..<last.source.upperBound - cut
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
