import Testing

@testable import OfficeOpenXML

@Suite struct TrackedChangeTests {
  private let who = "w:id='1' w:author='Freedonia' w:date='2011-10-03T09:00:00Z'"

  private func run(_ text: String) -> String { "<w:r><w:t xml:space='preserve'>\(text)</w:t></w:r>" }
  private func inserted(_ text: String) -> String { "<w:ins \(who)>\(run(text))</w:ins>" }
  private func deleted(_ text: String) -> String {
    "<w:del \(who)><w:r><w:delText xml:space='preserve'>\(text)</w:delText></w:r></w:del>"
  }

  private func readings(_ body: String) throws -> [[String]] {
    let sample = WordSample(body: body)
    return [try sample.texts(.original), try sample.texts(.proposed)]
  }

  @Test func wordsInsertedAndDeleted() throws {
    let body = "<w:p>\(run("Urges "))\(deleted("all "))\(inserted("coastal "))\(run("States"))</w:p>"
    #expect(try readings(body) == [["Urges all States"], ["Urges coastal States"]])
    let revisions = try WordSample(body: body).read().revisions
    #expect(revisions.map(\.text) == ["all ", "coastal "])
    #expect(revisions.map(\.kind) == [.deleted, .inserted])
    #expect(revisions.allSatisfy { $0.author == "Freedonia" && $0.date == "2011-10-03T09:00:00Z" })
  }

  @Test func whatWasInsertedAndThenDeletedIsInNeither() throws {
    let body = "<w:p>\(run("a"))<w:ins \(who)>\(deleted("b"))</w:ins></w:p>"
    #expect(try readings(body) == [["a"], ["a"]])
  }

  @Test func paragraphsInsertedSplitAndJoined() throws {
    let mark = { (name: String) in "<w:pPr><w:rPr><w:\(name) \(who)/></w:rPr></w:pPr>" }
    let whole = "<w:p>\(run("A"))</w:p><w:p>\(mark("ins"))\(inserted("B"))</w:p><w:p>\(run("C"))</w:p>"
    #expect(try readings(whole) == [["A", "C"], ["A", "B", "C"]])
    let split = "<w:p>\(mark("ins"))\(run("A;"))</w:p><w:p>\(run("B."))</w:p>"
    #expect(try readings(split) == [["A;B."], ["A;", "B."]])
    let joined = "<w:p>\(mark("del"))\(run("A;"))</w:p><w:p>\(run("B."))</w:p>"
    #expect(try readings(joined) == [["A;", "B."], ["A;B."]])
  }

  @Test func movesAndRowsOfTables() throws {
    let row = { (text: String, change: String) in
      "<w:tr><w:trPr>\(change)</w:trPr><w:tc><w:p>\(text)</w:p></w:tc></w:tr>"
    }
    let body = """
      <w:p><w:moveFrom \(who)>\(run("Moved"))</w:moveFrom>\(run("stays"))</w:p>\
      <w:p><w:moveTo \(who)>\(run("Moved"))</w:moveTo></w:p>\
      <w:tbl>\(row(run("1"), ""))\(row(inserted("2"), "<w:ins \(who)/>"))</w:tbl>
      """
    #expect(
      try readings(body) == [["Movedstays", "", "1x1:1"], ["stays", "Moved", "1x1:1\n1x1:2"]])
  }

  @Test func settingChangedIsReadAsItWas() throws {
    let body = "<w:p><w:r><w:rPr><w:i/><w:rPrChange \(who)><w:rPr/></w:rPrChange></w:rPr><w:t>Urges</w:t></w:r></w:p>"
    let sample = WordSample(body: body)
    let italics = try [TrackedReading.original, .proposed].map { reading -> Bool? in
      guard case .paragraph(let paragraph) = try sample.read(reading).body.first else { return nil }
      return paragraph.content.first?.format.isItalic
    }
    #expect(italics == [false, true])
    #expect(try sample.read().revisions.map(\.kind) == [.formatted])
  }
}
