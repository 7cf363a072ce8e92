import PrecedentSearch
import Testing

@Suite struct PrecedentTests {
  static let paragraphs = [
    "Recognizing that small harbours are the livelihood of many coastal communities,",
    "Requests the Secretary-General to assist coastal States in dredging the entrances of their small harbours;",
    "Noting that dikes outlast those who build them when badgers are kept away from them,",
    "Decides to consider the question further at its fifty-eighth session, in 2003.",
    "",
  ]
  let index = PrecedentIndex(paragraphs: paragraphs)

  @Test(arguments: 0..<4)
  func everyParagraphIsItsOwnNearest(_ id: Int) {
    #expect(index.nearest(to: Self.paragraphs[id], limit: 1) == [Precedent(id: id, similarity: 1)])
  }

  @Test func aRewordedParagraphFindsItsSource() throws {
    let found = index.nearest(
      to: "Urges States to be assisted by the Secretary-General in dredging harbour entrances;", limit: 2)
    #expect(found.first?.id == 1)
    #expect(try #require(found.first).similarity < 0.9)
  }

  @Test func caseFiguresAndPunctuationDoNotCount() {
    let text = "DECIDES to consider the question further, at its fifty-eighth session in 2047;"
    #expect(index.nearest(to: text, limit: 1, atLeast: 0.99).map(\.id) == [3])
  }

  @Test func unknownWordsLowerTheSimilarity() throws {
    let plain = try #require(index.nearest(to: "badgers in dikes", limit: 1).first)
    let padded = try #require(index.nearest(to: "badgers in dikes wombats quokkas numbats", limit: 1).first)
    #expect(plain.id == 2 && padded.id == 2)
    #expect(padded.similarity < plain.similarity)
  }

  @Test(arguments: ["", " ", ",;.", "xyzzy plugh", "\u{0}", "和", String(repeating: "a ", count: 100_000)])
  func textsWithoutAnythingInCommonFindNothing(_ text: String) {
    #expect(index.nearest(to: text, limit: 5).isEmpty)
  }

  @Test func ideographsAreWords() {
    let chinese = PrecedentIndex(paragraphs: ["注意到堤坝比建造者更长久，", "确认小港口是许多沿海社区的生计，"])
    #expect(chinese.nearest(to: "确认小港口是沿海社区的生计；", limit: 1).map(\.id) == [1])
  }

  @Test func anEmptyIndexAndNoLimitFindNothing() {
    #expect(PrecedentIndex(paragraphs: [String]()).nearest(to: "harbours", limit: 5).isEmpty)
    #expect(index.nearest(to: Self.paragraphs[0], limit: 0).isEmpty)
    #expect(index.nearest(to: Self.paragraphs[0], limit: -1).isEmpty)
  }

  @Test func amongManyTheOneMadeFromIsFound() {
    let words = (0..<400).map { "word\(String($0, radix: 36))x" }
    // Knuth's linear congruential generator, MMIX.
    var state: UInt64 = 2003
    func pick() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % words.count
    }
    let many = (0..<3000).map { _ in (0..<25).map { _ in words[pick()] }.joined(separator: " ") }
    let index = PrecedentIndex(paragraphs: many)
    for number in stride(from: 0, to: 3000, by: 97) {
      var text = many[number].split(separator: " ")
      text.removeSubrange(5..<8)
      text.insert("entirely", at: 12)
      #expect(index.nearest(to: text.joined(separator: " "), limit: 3).contains { $0.id == number })
    }
  }
}
