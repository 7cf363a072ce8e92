import Testing

@testable import Renderers

struct MarkdownWriterTests {
  private func write(_ runs: [StyledRun]) -> String {
    MarkdownWriter().write(StyledDocument([StyledBlock(runs)]))
  }

  @Test func whatIsInsertedIsBoldAndWhatIsDeletedStruckOut() {
    #expect(
      write([.init("Urges", .deleted), .init("Invites", .inserted), .init(" all")]) == "~~Urges~~**Invites** all\n")
  }

  @Test func spacesStandOutsideTheMarks() {
    #expect(write([.init("silting"), .init(" and mud ", .inserted), .init("of")]) == "silting **and mud** of\n")
  }

  @Test func aNoteStandsApartFromItsWords() {
    let note = StyledRun("E/CN.19/2009/3.", .deleted, part: .note)
    #expect(write([.init("estuaries;"), note]) == "estuaries; ~~\\[note: E/CN.19/2009/3.\\]~~\n")
  }

  @Test func whereAMarkWouldNotBeSeenATagStands() {
    #expect(write([.init("mills"), .init(",", .inserted), .init(" and")]) == "mills<ins>,</ins> and\n")
  }

  @Test func textIsNeverMarkup() {
    let hostile = "<b>*x*</b> [a](javascript:x) `c` | ~~d~~ &amp;"
    let written = write([.init(hostile)])
    for mark in ["*", "<", ">", "[", "]", "`", "|", "~", "&"] {
      #expect(!written.replacing("\\" + mark, with: "").contains(mark), "\(mark) in \(written)")
    }
  }

  @Test(arguments: ["# a", "- a", "+ a", "1. a", "23) a", "=== a"])
  func aLineDoesNotBecomeAHeadingOrAList(line: String) {
    #expect(write([.init(line)]).contains("\\"))
  }

  @Test func fencesAreLongerThanWhatTheyHold() {
    let page = StyledDocument([
      StyledBlock(.preformatted, [.init("a ```` b")]), StyledBlock(.preformatted, [.init("c")]),
    ])
    #expect(MarkdownWriter().write(page) == "`````\na ```` b\nc\n`````\n")
  }
}
