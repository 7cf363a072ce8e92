/// A run of text on a page, as poppler found it: in one font, on one line, without a gap.
struct PDFRun: Hashable, Sendable {
  /// Pixels from the left and top edge of the page, at one and a half times its size.
  var left: Int
  var top: Int
  var width: Int
  var height: Int
  /// Of the font, in the same pixels; 0 where it is not known.
  var size: Int
  /// UTF-8, with the spaces the print has at either end.
  var text: [UInt8]
  /// The bytes in italics.
  var italic: [Range<Int>] = []
  var isBold = false

  /// Whether all signs are in italics.
  var isItalic: Bool { italic.reduce(0) { $0 + $1.count } == text.count }
  var right: Int { left + width }
  var bottom: Int { top + height }
  /// Twice the height of its middle, so that it stays whole.
  var middle: Int { top * 2 + height }
}

/// A page of text.
struct PDFPage: Hashable, Sendable {
  var width: Int
  var height: Int
  var runs: [PDFRun] = []
}
