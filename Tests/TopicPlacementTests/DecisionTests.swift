import ResolutionModel
import Testing
import TopicPlacement

@Suite struct DecisionTests {
  private func decide(_ symbol: String, _ topic: String) throws -> TopicDecision {
    TopicDecision(symbol: try InventedResolutions.symbol(symbol), topic: topic, author: "A. Keeper", reason: "")
  }

  private func topics(_ decisions: [TopicDecision]) throws -> [String: [String]] {
    let placement = place(try InventedResolutions.series().texts, decisions: decisions)
    return Dictionary(uniqueKeysWithValues: placement.topics.map { ($0.slug, $0.members.map(\.short)) })
  }

  @Test func aDecisionPutsATextBesideAnother() throws {
    let decision = try decide("57/32", "A/RES/58/44")
    #expect(try topics([decision]) == ["dredging-of-small-harbours": ["56/20", "57/31", "57/32", "58/44"]])
    let placement = place(try InventedResolutions.series().texts, decisions: [decision])
    #expect(placement.reasons[decision.symbol] == .decided(topic: "A/RES/58/44"))
  }

  @Test func aDecisionTakesATextOutAndWhatFollowsItGoesWithIt() throws {
    #expect(
      try topics([decide("57/31", "A/RES/57/31")]) == [
        "dikes": ["57/32"], "dredging-of-small-harbours": ["56/20"],
        "cooperation-on-the-upkeep-of-small-harbours": ["57/31", "58/44"],
      ])
  }

  @Test func aDecidedNameIsTheTopicsName() throws {
    #expect(
      try topics([decide("57/32", "Badgers & Dikes")])
        == ["badgers-dikes": ["57/32"], "dredging-of-small-harbours": ["56/20", "57/31", "58/44"]])
  }

  @Test func aDecidedNameMeansTheTopicThatHasIt() throws {
    #expect(
      try topics([decide("57/32", "dredging-of-small-harbours")])
        == ["dredging-of-small-harbours": ["56/20", "57/31", "57/32", "58/44"]])
  }

  @Test func textsMeetOnATopicWhoseNamesakeIsNotThereYet() throws {
    let decisions = [try decide("57/32", "A/RES/50/1"), try decide("58/44", "A/RES/50/1")]
    #expect(
      try topics(decisions) == ["dikes": ["57/32", "58/44"], "dredging-of-small-harbours": ["56/20", "57/31"]])
  }

  @Test func twoDecisionsPutATextOnTwoTopics() throws {
    let decisions = [try decide("58/44", "A/RES/57/32"), try decide("58/44", "A/RES/56/20")]
    #expect(
      try topics(decisions)
        == ["dikes": ["57/32", "58/44"], "dredging-of-small-harbours": ["56/20", "57/31", "58/44"]])
    #expect(try topics(decisions.reversed()) == topics(decisions))
  }

  @Test func aNameLeavesATopicAsItIs() throws {
    let name = TopicDecision(
      symbol: try InventedResolutions.symbol("58/44"), topic: "Harbours", effect: .name, author: "", reason: "")
    #expect(
      try topics([name]) == [
        "dikes": ["57/32"], "harbours": ["56/20", "57/31", "58/44"],
      ])
    #expect(try topics([name, decide("57/32", "harbours")]) == ["harbours": ["56/20", "57/31", "57/32", "58/44"]])
  }

  @Test func ofTwoTopicsOfOneNameTheEarlierHasIt() throws {
    let names = try ["57/32", "56/20"].map {
      TopicDecision(symbol: try InventedResolutions.symbol($0), topic: "ports", effect: .name, author: "", reason: "")
    }
    #expect(try topics(names) == ["ports": ["56/20", "57/31", "58/44"], "ports-a-res-57-32": ["57/32"]])
  }
}
