import DraftChecker
import ResolutionModel
import Testing

@Suite("House rules")
struct HouseRuleTests {
  private func findings(_ demand: HouseRule.Demand, _ text: String) -> [String] {
    let example = RuleExample("*The General Assembly*,\n*Decides* \(text).")
    let options = CheckOptions(houseRules: [HouseRule(id: "house/x", demand: demand)])
    return Checker(rules: [], options: options).check(ExampleReader.document(example)).map(\.message)
  }

  @Test("never")
  func never() {
    #expect(findings(.never(["whilst"]), "to wait, Whilst tides rise") == ["“Whilst” is not used here"])
    #expect(findings(.never(["whilst"]), "to wait while whilstles blow") == [])
  }

  @Test("instead")
  func instead() {
    let demand = HouseRule.Demand.instead(of: ["tidal mill", "tide-mill"], use: "tide mill")
    #expect(findings(demand, "to keep the tidal  mill and the tide mill").count == 1)
    #expect(findings(demand, "to keep the Tide mill") == [])
  }

  @Test("one of several, the first used being kept")
  func oneOf() {
    let demand = HouseRule.Demand.oneOf(["adviser", "advisor"])
    #expect(
      findings(demand, "on an advisor, an adviser and an advisor") == ["The text has both “advisor” and “adviser”"])
    #expect(findings(demand, "on an adviser and an adviser") == [])
  }

  @Test("names keep their capitals")
  func terms() {
    let demand = HouseRule.Demand.terms(["Tide Register"])
    #expect(
      findings(demand, "on the tide register and the Tide Register") == ["“tide register” is written “Tide Register”"])
  }

  @Test("empty lists and phrases ask nothing")
  func hostile() {
    #expect(findings(.never([]), "on tides") == [])
    #expect(findings(.never(["", " "]), "on tides") == [])
    #expect(findings(.oneOf([""]), "on tides") == [])
    #expect(findings(.never([String(repeating: "tide ", count: 10_000)]), "on tides") == [])
  }
}
