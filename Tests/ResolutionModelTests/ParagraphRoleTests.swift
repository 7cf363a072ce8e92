import ResolutionModel
import Testing

@Suite struct ParagraphRoleTests {
  @Test func everyNameIsReadBack() {
    for part in ParagraphRole.Part.allCases {
      for depth in 0...Paragraph.depthLimit {
        for divisions in [[], [.annex(1)], [.part("B"), .section(12)]] as [[Division]] {
          let role = ParagraphRole(part, depth: depth, divisions: divisions)
          #expect(ParagraphRole(role.name) == role)
        }
      }
    }
    #expect(
      ParagraphRole(.operative, depth: 1, divisions: [.part("B"), .section(1)]).name == "Operative Para 2 in PartB.Sec1"
    )
  }

  @Test(arguments: [
    "", "Operative", "Operative Para 1", "Operative Para 9", "Operative Para in ", "Operative Para in Zone1",
    "Operative Para 2 in PartB.", "heading 1", "Resolution Heading Number 99999999999999999999",
  ])
  func otherNamesAreNone(name: String) { #expect(ParagraphRole(name) == nil) }
}
