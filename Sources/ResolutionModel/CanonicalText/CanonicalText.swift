/// The canonical text: the one file that a resolution in one language is stored as.
///
/// # Grammar, version 1
///
/// UTF-8 in NFC, lines end in LF, no control characters. A header, then blocks, each after one empty line.
///
/// ## Header
/// A YAML mapping between two lines `---`, its keys in this order, each only where there is something to say:
/// ```
/// travaux: 1                                  the version of this grammar; always there
/// symbol: A/RES/58/135
/// title: Cooperation on lighthouses
/// organ: General Assembly                     the English name
/// session: 58
/// agenda_item: "108"
/// language: en                                ISO 639-1; always there
/// adopted: 2003-12-22
/// meeting: "77"
/// vote: 148-6-24                              or: without a vote · recorded · unrecorded, then counts if any
/// in_favour: [Algeria, "Bonaire, Saba"]       the voters, likewise against and abstaining
/// draft: A/C.3/58/L.20                        the last draft in the proceedings, repeated for the reader
/// origin: on the report of the Third Committee (A/58/499)
/// proceedings:
///   - {stage: draft, date: 2003-10-08, document: A/C.3/58/L.20, paragraph: "3", actors: Samoa}
/// ```
/// A text is plain where YAML reads it back as that text, and else in double quotes with `\"`, `\\` and `\uFEFF`.
/// Counts of a vote that are not known are `?` (`148-?-?`); before counts the outcome is left out when it is
/// `recorded`.
///
/// ## Blocks
/// One paragraph is one line; a table is several.
/// ```
/// <!-- PartB.Sec1 -->               the divisions of the paragraphs that follow, `.` for the body; only where changed
/// ## Heading                        level + 2 signs
/// ***The General Assembly*,**       the enacting formula: all of it between `**`
/// *Recalling* its resolution        preambular
/// 1. *Urges* Member States          operative: always `1.`
/// > Text                            unnumbered
///    (a) To continue                sub-paragraph: three spaces for each level, then its label; of its owner's kind
/// | Year | Lights |                 table whose first row alone are headers: a Markdown table
/// ```table                          any other table, to a line ```: `|# 2x3 text |` is a header cell of 2 columns
///                                   and 3 rows; `#` and the measure stand only where they say something
/// ```
/// A label other than the one that counting gives follows the sign in brackets: `1. [5 bis.] *Urges*`, `## [II] Text`,
/// and `[]` is none. Counting gives: an operative paragraph the number after the last one's of its division as the
/// language prints it (a lone one of its division none); a sub-paragraph nothing, so that its label is always there,
/// bare where it has no space, no sign of this grammar, and ends in `)` or `.` or has no letter; all others none. A
/// preambular paragraph without any text is `[]`.
///
/// ## Text
/// The opener stands in `*…*`; a footnote at its mark, `^[text]`, with `{marker} ` in front of the text when the marker
/// is not the number after the last numbered one's. Where opener and mark meet, the mark stands outside.
/// A backslash stands before ``\ ` * [ ] { } < | ~``, before `_` at a word's edge, before `&` that a letter or `#`
/// follows, before `#`, `>`, `+` or `-` that starts a text, and before the `.` or `)` of a number that starts it and is
/// a word. A space at the start or the end is `&#32;`. Labels, markers, notes and cells use the same signs, but
/// none that only matter at the start; a marker of stars alone has none.
///
/// Every resolution without `problems` has one spelling, and `read` accepts no other.
public enum CanonicalText {
  /// The version of the grammar that is written, and the only one read.
  public static let version = 1

  /// The largest file that is read, in bytes.
  public static let byteLimit = 64 << 20

  /// The canonical text of a resolution, in linear time.
  ///
  /// For a resolution that has `problems` the text is of no use: ask before.
  public static func write(_ resolution: Resolution) -> String {
    String(decoding: bytes(of: resolution), as: UTF8.self)
  }

  /// Reads what `write` wrote; anything else is an error that says where it departs from it.
  public static func read(_ text: String) throws(CanonicalTextError) -> Resolution {
    try read(Array(text.utf8))
  }

  /// The canonical text as UTF-8.
  package static func bytes(of resolution: Resolution) -> [UInt8] {
    var writer = CanonicalWriter(resolution)
    writer.writeAll()
    return writer.bytes
  }
}
