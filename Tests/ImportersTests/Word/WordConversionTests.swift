import Foundation
import Importers
import ResolutionModel
import Testing

/// Files of other word processors, which LibreOffice turns into `.docx`.
@Suite(.serialized) struct WordConversionTests {
  /// The file `Fixtures/Word/Draft` saved as Word 97, with its numbers, its note and its tracked changes; of a deleted
  /// paragraph the old format keeps the mark, which counts.
  @Test func readsOldWordFiles() throws {
    let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = try [UInt8](Data(contentsOf: fixtures.appending(path: "Fixtures/Word/draft.doc")))
    let document = try Importer().read(file)
    #expect(
      Dump.text(of: document.resolution, from: 1) == """
        PP1 preambular *Recalling* Recalling its resolutions 61/901 of 20 December 2006 and 62/902 of 18 December 2007,
        PP2 preambular *Noting* Noting the report of the Secretary-General,{1: A/66/95, annex.}
        PP3 preambular *Aware* Aware that neap tides idle the smaller mills,
        OP1 operative [1.] *Urges* Urges Member States:
        OP1(a) operative [(a)] To keep their sluices;
        OP1(b) operative [(b)] To count their wheels;
        OP3 operative [3.] *Invites* Invites millers to share the following table:
        T1 table |#Estuary|#Wheels||Brackwater|12|
        OP4 operative [4.] *Decides* Decides to remain seized of the matter.
        Annex1.H1 heading0 [Annex] Model rules for tide mills
        Annex1.OP1 operative [1.] Every mill keeps a log.
        """)
    #expect(document.resolution.symbol?.description == "A/C.2/67/L.31")
    #expect(Set(document.revisions.map(\.author)) == ["Estuaria", "Freedonia", "Sylvania"])
    #expect(document.origins.isEmpty)
  }

  @Test func readsRichText() throws {
    let text = #"{\rtf1\ansi The General Assembly,\par {\i Noting} the tides,\par 1. {\i Decides} to dredge.\par}"#
    let document = try Importer().read(Array(text.utf8))
    #expect(
      Dump.text(of: document.resolution, from: 1) == """
        PP1 preambular *Noting* Noting the tides,
        OP1 operative [1.] *Decides* Decides to dredge.
        """)
  }
}
