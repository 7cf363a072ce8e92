import Testing

@testable import OfficeOpenXML

@Suite struct WordDocumentTests {
  private func texts(_ body: String) throws -> [String] { try WordSample(body: body).texts() }

  @Test func textWithItsSpacesTabsBreaksAndSymbols() throws {
    let body = """
      <w:p><w:r><w:t xml:space="preserve"> Grants </w:t><w:tab/><w:t> to </w:t><w:br/><w:t>mills &amp; weirs</w:t></w:r></w:p>
      <w:p><w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:sym w:font="Symbol" w:char="F0B7"/><w:softHyphen/></w:r></w:p>
      <w:p/>
      """
    #expect(try texts(body) == [" Grants \tto\nmills & weirs", "A\u{2011}B•\u{AD}", ""])
  }

  @Test func strictFilesReadLikeTransitionalOnes() throws {
    let sample = WordSample(body: "<w:p><w:r><w:t>Sluices</w:t></w:r></w:p>", namespace: WordSample.strict)
    #expect(try sample.texts() == ["Sluices"])
  }

  @Test func fieldsShowTheirResultAndPageNumbersDoNot() throws {
    let body = """
      <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>A/61/7</w:t></w:r>\
      <w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>4</w:t></w:r></w:fldSimple></w:p>
      """
    #expect(try texts(body) == ["A/61/7"])
  }

  @Test func contentControlsLinksAndTextBoxes() throws {
    let box =
      "<w:pict><v:textbox xmlns:v='v'><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict>"
    let body = """
      <w:sdt><w:sdtContent><w:p><w:hyperlink><w:r><w:t>A link</w:t></w:r></w:hyperlink>\
      <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt>\
      <w:r>\(box)</w:r></w:p></w:sdtContent></w:sdt>
      """
    #expect(try texts(body) == ["A link", "Boxed"])
  }

  @Test func italicsOfNamedStylesAndTheirContrary() throws {
    let styles = """
      <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="P"><w:basedOn w:val="N"/><w:name w:val="Motto"/><w:rPr><w:i/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="C"><w:name w:val="Opener"/><w:basedOn w:val="D"/></w:style>
      <w:style w:type="character" w:styleId="D"><w:name w:val="Deep"/><w:basedOn w:val="C"/><w:rPr><w:i/></w:rPr></w:style>
      """
    let run = { (properties: String) in "<w:r><w:rPr>\(properties)</w:rPr><w:t>x</w:t></w:r>" }
    let runs = run("") + run("<w:rStyle w:val='C'/>") + run("<w:rStyle w:val='C'/><w:i w:val='0'/>")
    let body = "<w:p>\(runs)</w:p><w:p><w:pPr><w:pStyle w:val='P'/></w:pPr>\(runs)</w:p>"
    let italics = try WordSample(body: body, styles: styles).read().body.map { block -> [Bool] in
      guard case .paragraph(let paragraph) = block else { return [] }
      return paragraph.content.map(\.format.isItalic)
    }
    #expect(italics == [[false, true, false], [true, false, false]])
  }

  @Test func hiddenTextIsToldAndNotRead() throws {
    let body = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>JOB NO</w:t></w:r><w:r><w:t>Weirs</w:t></w:r></w:p>"
    let document = try WordSample(body: body).read()
    #expect(document.body.map(WordSample.text) == ["Weirs"])
    #expect(document.hidden == [HiddenText(paragraph: 0, text: "JOB NO")])
  }

  @Test func tablesWithMergedCells() throws {
    let cell = { (text: String, properties: String) in
      "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc>"
    }
    let body = """
      <w:tbl><w:tr>\(cell("Mill", "<w:gridSpan w:val='2'/>"))\(cell("Grant", "<w:vMerge w:val='restart'/>"))</w:tr>\
      <w:tr>\(cell("a", ""))\(cell("b", ""))\(cell("", "<w:vMerge/>"))</w:tr></w:tbl>
      """
    #expect(try texts(body) == ["2x1:Mill 1x2:Grant\n1x1:a 1x1:b"])
  }

  @Test func notesWithCountedAndTypedMarks() throws {
    let note = { (id: Int, text: String) in
      "<w:footnote w:id='\(id)'><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:footnote>"
    }
    let body = """
      <w:p><w:r><w:t>Mills</w:t><w:footnoteReference w:customMarkFollows="1" w:id="7"/><w:t>*</w:t></w:r>\
      <w:r><w:footnoteReference w:id="9"/></w:r></w:p>
      """
    let document = try WordSample(body: body, footnotes: note(7, "* See A/61/7.") + note(9, "Annex.")).read()
    #expect(document.body.map(WordSample.text) == ["Mills"])
    let notes = document.notes.map { "\($0.key.marker) \($0.value.map(WordSample.text).joined())" }.sorted()
    #expect(notes == ["* * See A/61/7.", "1 Annex."])
  }

  @Test func commentsAreCountedAndNotRead() throws {
    let body = "<w:p><w:commentRangeStart w:id='0'/><w:r><w:t>Mills</w:t></w:r><w:commentRangeEnd w:id='0'/></w:p>"
    let document = try WordSample(body: body, comments: "<w:comment w:id='0'><w:p/></w:comment>").read()
    #expect(document.commentCount == 1)
    #expect(document.body.map(WordSample.text) == ["Mills"])
  }
}
