import ResolutionModel
import Testing

@testable import Importers

/// What `pdftohtml -xml` writes, by hand.
@Suite struct PDFReaderTests {
  private static func page(_ runs: String...) -> String {
    """
    <page number="1" position="absolute" top="0" left="0" height="1188" width="918">
    <fontspec id="0" size="15" family="Times" color="#000000"/>

    """ + runs.joined(separator: "\n") + "\n</page>\n"
  }

  private static func run(_ top: Int, _ left: Int, _ width: Int, height: Int = 17, _ text: String) -> String {
    "<text top=\"\(top)\" left=\"\(left)\" width=\"\(width)\" height=\"\(height)\" font=\"0\">\(text)</text>"
  }

  private static func read(_ pages: String...) throws -> ImportedDocument {
    try PDFReader(options: .init()).read(tool: Array(pages.joined().utf8))
  }

  private static func refusal(_ pages: String) -> String? {
    do {
      _ = try read(pages)
      return nil
    } catch ImportError.unsupported(let reason) {
      return reason
    } catch {
      return "\(error)"
    }
  }

  private static let formula = run(100, 221, 150, "<i>The General Assembly</i>,")

  @Test func readsRaisedMarksAndOpenersInItalics() throws {
    let document = try Self.read(
      Self.page(
        Self.formula, Self.run(130, 221, 70, "<i>Recalling</i>"), Self.run(130, 296, 57, "<i>once again</i>"),
        Self.run(130, 353, 200, " the tables of 2004"), Self.run(130, 553, 5, height: 9, "1"),
        Self.run(130, 560, 100, " in force,"), Self.run(160, 221, 15, "1. "),
        Self.run(160, 245, 400, "<i>Thanks</i> the millers."),
        Self.run(300, 149, 111, height: 11, "<b>__________________ </b>"), Self.run(320, 176, 4, height: 7, "1"),
        Self.run(319, 180, 100, height: 14, "  Resolution 59/911.")))
    let paragraphs = document.resolution.paragraphs
    #expect(
      paragraphs.map(\.text) == [
        "The General Assembly,", "Recalling once again the tables of 2004 in force,", "Thanks the millers.",
      ])
    #expect(paragraphs.map(\.opener) == ["", "Recalling once again", "Thanks"])
    #expect(paragraphs[1].notes == [Footnote(marker: "1", offset: 39, text: "Resolution 59/911.")])
  }

  @Test func aRaisedFigureWithoutANoteStaysText() throws {
    let document = try Self.read(
      Self.page(
        Self.formula, Self.run(130, 221, 300, "<i>Noting</i> ponds of 300 m"), Self.run(130, 521, 5, height: 9, "2"),
        Self.run(130, 526, 100, " and more, and their dams, sluices and mills,")))
    #expect(document.resolution.paragraphs.last?.text.hasPrefix("Noting ponds of 300 m2 and more") == true)
  }

  @Test func boldLinesAreHeadings() throws {
    let document = try Self.read(
      Self.page(
        Self.formula, Self.run(130, 221, 300, "<i>Noting</i> the tide,"), Self.run(160, 221, 15, "1. "),
        Self.run(160, 245, 400, "<i>Thanks</i> the millers;"), Self.run(200, 185, 200, "<b>Ponds and</b>"),
        Self.run(218, 185, 200, "<b>estuaries</b>"), Self.run(250, 221, 15, "2. "),
        Self.run(250, 245, 400, "<i>Requests</i> them to go on.")))
    #expect(document.resolution.paragraphs.map(\.kind) == [.formula, .preambular, .operative, .heading, .operative])
    #expect(document.resolution.paragraphs[3].text == "Ponds and estuaries")
  }

  @Test func theHeadOfATableMayBeInSmallerPrint() throws {
    let rows = (0..<3).flatMap { row in
      [
        Self.run(260 + 22 * row, 185, 80, height: 14, "Mill \(row + 1)"),
        Self.run(260 + 22 * row, 600, 40, height: 14, "\(row + 4) 200"),
      ]
    }
    let document = try Self.read(
      Self.page(
        ([
          Self.formula, Self.run(130, 221, 15, "1. "),
          Self.run(130, 245, 500, "<i>Approves</i> the wheels that the table below shows for the mills:"),
          Self.run(210, 600, 50, height: 12, "<i>Wheels,</i>"), Self.run(222, 185, 40, height: 12, "<i>Mill</i>"),
          Self.run(222, 600, 50, height: 12, "<i>gross</i>"),
        ] + rows).joined(separator: "\n")))
    #expect(
      Dump.text(of: document.resolution, from: 2)
        == "T1 table |#Mill|#Wheels, gross||Mill 1|4 200||Mill 2|5 200||Mill 3|6 200|")
  }

  /// What poppler makes of a file that prints Arabic as it is read.
  @Test func arabicThatComesOutBackwardsIsTurnedRound() throws {
    let document = try Self.read(
      Self.page(
        Self.run(100, 500, 150, "،ةماعلا ةيعمجلا نإ"), Self.run(130, 560, 90, " ىلإ ريشت ذإ"),
        Self.run(130, 500, 60, "61/901"), Self.run(130, 380, 120, "،مملأا نأشب "),
        Self.run(160, 635, 15, "1 -"), Self.run(160, 450, 180, "،نيعرازملا ىلع عجشت"),
        Self.run(190, 635, 15, "2 -"), Self.run(190, 450, 180, ".ةلأسملا يقبت نأ ررقت")))
    #expect(
      document.resolution.paragraphs.map(\.text) == [
        "إن الجمعية العامة،", "إذ تشير إلى 61/901 بشأن الأمم،", "تشجع على المزارعين،",
        "تقرر أن تبقي المسألة.",
      ])
  }

  @Test func chineseHasNoSpacesBesideFigures() throws {
    let document = try Self.read(
      Self.page(
        Self.run(100, 221, 60, "大会，"), Self.run(130, 221, 400, "回顾其 2006 年 12 月 20 日第 61/901 号决议，"),
        Self.run(160, 221, 300, "1.  决定继续处理此案。"), Self.run(190, 600, 120, "第 54 次全体会议"),
        Self.run(208, 600, 120, "2036 年 12 月 18 日")))
    #expect(
      document.resolution.paragraphs.map(\.text) == [
        "大会，", "回顾其2006年12月20日第61/901号决议，", "决定继续处理此案。",
      ])
    #expect(document.resolution.meeting == "54")
    #expect(document.resolution.adopted?.description == "2036-12-18")
  }

  @Test func readsTagsThatCrossAndReferences() {
    var scanner = PDFRunScanner(
      Array(
        ("<pdf2xml>"
          + Self.page(Self.run(1, 2, 3, "<a href=\"x\"><i>mill &amp; <b>pond</a> &#233;\u{1}</i> &nbsp; &lt;</b>")))
          .utf8))
    let runs = scanner.scan().flatMap(\.runs)
    #expect(runs.map { String(decoding: $0.text, as: UTF8.self) } == ["mill & pond é  &nbsp; <"])
    #expect(runs.first?.isBold == true)
  }

  @Test func refusesWhatHasNoTextOrTwoColumns() {
    #expect(Self.refusal(Self.page())?.contains("ocrmypdf") == true)
    #expect(Self.refusal("")?.contains("ocrmypdf") == true)
    let columns = (0..<30).flatMap { line in
      [
        Self.run(100 + 18 * line, 90, 340, "the millers of the coast keep their ponds"),
        Self.run(100 + 18 * line, 480, 340, "and the sluices of the estuary as well as"),
      ]
    }
    #expect(Self.refusal(Self.page(columns.joined(separator: "\n")))?.contains("two columns") == true)
    let ragged = (0..<30).flatMap { (line: Int) -> [String] in
      let left = line.isMultiple(of: 4) ? 140 : 380
      let right = line.isMultiple(of: 3) ? 140 : 380
      return [
        Self.run(100 + 20 * line, 50, left, "the millers of the coast keep their ponds"),
        Self.run(107 + 20 * line, 480, right, "and the sluices of the estuary as well as"),
      ]
    }
    #expect(Self.refusal(Self.page(ragged.joined(separator: "\n")))?.contains("two columns") == true)
  }

  /// Some files name the shapes of letters, backwards; lam-alef is one shape.
  @Test func arabicInShapesIsReadInLetters() {
    let page = PDFPage(
      width: 900, height: 1200,
      runs: ["ﺔﻣﺎﻌﻟا", "تﻻﻵا", "رﺎﺒﺘﻋﻻا", " - 12"].map {
        PDFRun(left: 0, top: 0, width: 9, height: 9, size: 9, text: Array($0.utf8))
      })
    let texts = PDFDirection.readable([page])[0].runs.map { String(decoding: $0.text, as: UTF8.self) }
    #expect(texts == ["العامة", "الآلات", "الاعتبار", "12 - "])
  }

  @Test func saysWhatIsWrongWithADamagedFile() {
    #expect {
      try Importer().read(Array("%PDF-1.7\n".utf8))
    } throws: { error in
      guard case .malformed(format: .pdf, _, _, _)? = error as? ImportError else { return false }
      return true
    }
  }
}
