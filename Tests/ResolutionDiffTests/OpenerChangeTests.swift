import ResolutionDiff
import ResolutionModel
import Testing

@Suite struct OpenerChangeTests {
  static let steps: [(Language, String, String, Int?)] = [
    (.english, "Urges", "Invites", -4),
    (.english, "Encourages", "Also strongly encourages", 1),
    (.english, "Requests", "Further requests", 0),
    (.english, "Welcomes", "Notes with grave concern", nil),
    (.english, "Decides", "Requests", nil),
    (.english, "Notes with concern", "Strongly condemns", 4),
    (.french, "Prie", "Prie instamment", 1),
    (.french, "Exige", "Invite", -6),
    (.spanish, "Insta", "Exhorta también", -1),
    (.russian, "просит", "призывает", 0), (.russian, "рекомендует также", "настоятельно призывает", 3),
    (.arabic, "تحثّ", "تشجع أيضا", -3), (.arabic, "تقرر", "تحث", nil),
    (.chinese, "又敦促", "鼓励", -3), (.chinese, "请", "强烈敦促", 2),
  ]

  @Test(arguments: steps) func theScaleCompares(language: Language, old: String, new: String, steps: Int?) {
    #expect(StrengthScale.standard(language).steps(from: old, to: new) == steps)
  }

  @Test func aChangeNamesBothOpeners() throws {
    let text = "that every roof with a view of clover be opened to bees"
    let old = Sample.old([Sample.operative(1, "Requests \(text);")])
    let new = Sample.new([Sample.operative(1, "Urges \(text);")])
    let change = try #require(Differ().compare(old, new).changes.first)
    #expect(change.opener?.old == "Requests")
    #expect(change.opener?.new == "Urges")
    #expect(change.opener?.strength == 1)
  }

  @Test func anotherScaleMayBeGiven() throws {
    var options = DiffOptions()
    options.strengthScale = StrengthScale(
      [.init(opener: "Requests", axis: .request, level: 9), .init(opener: "Urges", axis: .request, level: 1)],
      language: .english)
    let old = Sample.old([Sample.operative(1, "Requests that roofs be opened to the bees of the city;")])
    let new = Sample.new([Sample.operative(1, "Urges that roofs be opened to the bees of the city;")])
    let change = try #require(Differ(options: options).compare(old, new).changes.first)
    #expect(change.opener?.strength == -8)
  }
}
