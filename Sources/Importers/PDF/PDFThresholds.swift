/// The measures that the reader of PDF decides by.
package struct PDFThresholds: Hashable, Sendable {
  /// The gap between two signs that poppler takes for a space, in percent of the print's size. Files with spaces of
  /// their own are read so; lower splits kerned words (`Amer ica`). Default 25.
  package var wordGap = 25
  /// The same for files that print no spaces at all. Default 10.
  package var wordGapWithoutSpaces = 10
  /// Letters for each space from which a file is taken for one without spaces of its own. Default 20.
  package var lettersForSpace = 20
  /// The gap on a line from which two cells stand side by side, as a part of the print's height. Default 1.3.
  package var cellGap = 1.3
  /// The distance of two lines from which one is blank, as a multiple of the usual distance. Default 1.25.
  package var blankLine = 1.25
  /// The space between two lines of a table, at the most, in heights of its print. Default 4.
  package var tableGap = 4
  /// The part of the page's width from which a line in the size of the text belongs to no table, 0 to 1. Default 0.45.
  package var proseWidth = 0.45
  /// Signs on a page, on average, below which a file is taken for scanned. Default 60.
  package var signsOnPage = 60
  /// The part of all signs that stand beside a gutter from which a file is refused, 0 to 1. Default 0.7: of the 110
  /// official files in one column none has more than 0.02.
  package var columnSigns = 0.7
  /// The part of a page's signs that must stand on either side of its gutter, 0 to 1. Default 0.25.
  package var columnShare = 0.25

  package init() {}
}
