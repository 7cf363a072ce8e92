import Testing

@testable import OfficeOpenXML

@Suite struct NumberingTests {
  private let numbering = """
    <w:abstractNum w:abstractNumId="3">\
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>\
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>\
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2 (%3)"/><w:isLgl/></w:lvl>\
    </w:abstractNum>
    <w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="4"/></w:num>
    """

  private func paragraph(_ list: Int, _ level: Int, _ more: String = "", _ text: String = "x") -> String {
    let properties = "<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr>\(more)"
    return "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  private func labels(_ body: String, styles: String = "", _ reading: TrackedReading = .proposed) throws -> [String] {
    try WordSample(body: body, styles: styles, numbering: numbering).read(reading).body.map { block in
      if case .paragraph(let paragraph) = block { paragraph.label?.text ?? "" } else { "" }
    }
  }

  @Test func levelsCountAndStartAgain() throws {
    let body = [(1, 0), (1, 1), (1, 1), (1, 0), (1, 1), (1, 2), (2, 0), (1, 0), (3, 0), (0, 0)]
      .map { paragraph($0.0, $0.1) }.joined()
    #expect(try labels(body) == ["1.", "(a)", "(b)", "2.", "(a)", "2.1 (1)", "5.", "6.", "•", ""])
  }

  @Test func numbersOfStyles() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="Par"><w:name w:val="Para no"/>\
      <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      """
    let styled = { (more: String) in "<w:p><w:pPr><w:pStyle w:val='Par'/>\(more)</w:pPr><w:r><w:t>x</w:t></w:r></w:p>" }
    let off = "<w:numPr><w:numId w:val='0'/></w:numPr>"
    #expect(try labels(styled("") + styled(off) + styled(""), styles: styles) == ["1.", "", "2."])
  }

  @Test func deletedParagraphsCountOnlyInTheOriginal() throws {
    let deleted = """
      <w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr><w:rPr><w:del w:author="F"/></w:rPr></w:pPr>\
      <w:del w:author="F"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>
      """
    let body = paragraph(1, 0) + deleted + paragraph(1, 0)
    #expect(try labels(body) == ["1.", "2."])
    #expect(try labels(body, .original) == ["1.", "2.", "3."])
  }

  @Test(arguments: [
    (1, "lowerLetter", "a"), (27, "lowerLetter", "aa"), (28, "upperLetter", "BB"), (9, "lowerRoman", "ix"),
    (3, "decimalZero", "03"), (2, "arabicAbjad", "ب"), (21, "chineseCounting", "二十一"), (12, "ordinal", "12th"),
    (4, "none", ""), (4, "unheardOf", "4"), (-3, "lowerLetter", "-3"), (1 << 30, "upperRoman", "1073741824"),
  ])
  func formats(number: Int, format: String, printed: String) {
    #expect(NumberFormat.print(number, as: format) == printed)
  }
}
