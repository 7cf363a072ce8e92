/// The measures that the reader of plain text decides by.
///
/// Weights are in points of evidence: about 1.5 is what a comma before and a capital behind say for a new paragraph.
package struct PlainTextThresholds: Hashable, Sendable {
  /// Spaces in a row that part a line into cells. At least 2; lower takes justified lines for tables. Default 3.
  package var cellGap = 3
  /// Lines from the top of a page in which a running head is looked for. Default 8.
  package var headDepth = 8
  /// The longest block of lines, without a blank line, that can be a running head. Default 6.
  package var headLines = 6
  /// The longest running title in lines. Default 5.
  package var titleLines = 5
  /// Bytes of a line's words that must agree with the title before it is taken for a running title. Default 12.
  package var titleMatch = 12
  /// Lines between a release date and the job number it belongs to. Default 5.
  package var footReach = 5
  /// Lines before the formula that are read for particulars; what stands above them has no place. Default 200.
  package var mastheadLines = 200
  /// Points from which a line without a number starts a paragraph, where paragraphs bear none. Default 4.
  package var startPoints = 4.0
  /// The same among numbered paragraphs, where an unnumbered one is rare. Default 4.5.
  package var startPointsAmongNumbered = 4.5
  /// The same in annexes, whose prose has no openers. Default 3.
  package var startPointsInAnnex = 3.0
  /// The part of the usual line width under which a line counts as broken off early, 0 to 1. Default 0.9.
  package var shortLine = 0.9
  /// The longest heading inside the body, in lines. Default 6.
  package var headingLines = 6
  /// The part of the usual line width that a lone line in a table may fill, 0 to 1. Default 0.6.
  package var tableLine = 0.6
  /// Lines without punctuation in a row from which they are taken for the cells of a table. Default 6.
  package var looseCells = 6
  /// Lines apart from each other from which they are taken for the rows of a table. Default 4.
  package var looseRows = 4
  /// Points from which a number in the text is taken for the mark of a note. Default 1.5.
  package var markPoints = 1.5
  /// The same for a second mark of a note that has one already. Default 4.5.
  package var repeatedMarkPoints = 4.5
  /// How far operative numbers may jump and still be believed, in steps. Default 3.
  package var numberJump = 3
  /// How many times the usual line a line must be long before it is taken for two printed as one; at least 1. Lower
  /// lets hyphens in among words of lines that are merely long. Default 1.1.
  package var mergedLine = 1.1
  /// Where the first of two lines printed as one may end, in parts of the usual line, about 1. Default 0.7 to 1.2.
  package var seam = 0.7...1.2
  /// The most lines of a text that is read; above it reading fails. A resolution of 400 pages has 20,000. Default 200,000.
  package var mostLines = 200_000
  /// Lines at the start of a text that are read for its language. Default 400.
  package var languageLines = 400

  package init() {}
}
