import ResolutionModel
import Testing
import TopicPlacement

@Suite struct PlacementTests {
  private func members(_ placement: Placement) -> [String: [String]] {
    Dictionary(uniqueKeysWithValues: placement.topics.map { ($0.slug, $0.members.map(\.short)) })
  }

  @Test func aRenamedSeriesIsOneTopicUnderItsFirstTitle() throws {
    let placement = place(try InventedResolutions.series().texts)
    #expect(
      members(placement) == ["dikes": ["57/32"], "dredging-of-small-harbours": ["56/20", "57/31", "58/44"]])
    let (first, second) = (try InventedResolutions.symbol("56/20"), try InventedResolutions.symbol("57/31"))
    #expect(placement.reasons[first] == .sole)
    #expect(placement.reasons[second] == .cites(first))
    #expect(placement.reasons[try InventedResolutions.symbol("58/44")] == .sameTitle(second))
  }

  @Test func theRenamedTitleNamesTheTopicUntilTheFirstTextArrives() throws {
    var texts = try InventedResolutions.series().texts
    texts[try InventedResolutions.symbol("56/20")] = nil
    #expect(place(texts).topics.map(\.slug) == ["cooperation-on-the-upkeep-of-small-harbours", "dikes"])
  }

  @Test func anUntitledLanguageFollowsItsSymbol() throws {
    var all = try InventedResolutions.series()
    try all.add(
      "A/RES/57/31", "", language: .french, ["Considérant que les petits ports font vivre les populations côtières,"])
    #expect(place(all.texts).topics.map(\.members.count) == [1, 3])
  }

  @Test func aLoneTextWithoutTitleIsATopicNamedByItsSymbol() throws {
    var all = InventedResolutions()
    try all.add("A/RES/58/44", "", nil, language: .french, ["Considérant que les petits ports font vivre les côtes,"])
    let placement = place(all.texts)
    #expect(members(placement) == ["a-res-58-44": ["58/44"]])
    #expect(placement.topics.first?.title == "")
    #expect(placement.doubts.isEmpty)
  }

  @Test func oneTitleOnTwoSubjectsIsTwoTopicsAndADoubt() throws {
    var all = InventedResolutions()
    try all.add(
      "A/RES/57/1", "Report of the Committee", "2002-11-01",
      InventedResolutions.formulas + [
        "Takes note with appreciation of the report of the Committee on the Use of Herring;"
      ])
    try all.add(
      "A/RES/58/1", "Report of the Committee", "2003-11-01",
      ["Endorses the conclusions on bell-founding that the Committee has reached in the course of this year;"])
    let placement = place(all.texts)
    #expect(placement.topics.map(\.slug) == ["report-of-the-committee", "report-of-the-committee-a-res-58-1"])
    let later = try InventedResolutions.symbol("58/1")
    #expect(placement.doubts[later]?.map(\.symbol.short) == ["57/1"])
  }

  @Test func textsThatDifferInANameOnlyAreTwoTopics() throws {
    var all = InventedResolutions()
    for (number, island) in [(1, "Westerland"), (2, "Osterland")] {
      let paragraphs = InventedResolutions.harbours + ["Reaffirms the right of the people of \(island) to fish;"]
      try all.add("A/RES/57/\(number)", "Question of \(island)", "2002-11-0\(number)", paragraphs)
    }
    try all.add("A/RES/58/9", "Question of Norderland", "2003-11-01", InventedResolutions.harbours)
    #expect(place(all.texts).topics.count == 3)
  }

  /// Decisions on one budget cite each other, and much of them is formulas that few other texts have.
  @Test func aCitationAndSomeFormulasDoNotJoinWhatHasNothingOfTheTitle() throws {
    let own = ["wicks", "bells", "ropes", "paint"].map { "Approves the amount that the pilots have asked for \($0);" }
    var all = InventedResolutions()
    try all.add("A/RES/57/5", "Budget of the harbour pilots for 2002", "2002-12-01", InventedResolutions.harbours)
    try all.add(
      "A/RES/58/6", "Stipends of organists", "2003-12-01",
      ["Recalling its resolution 57/5 of 1 December 2002,"] + InventedResolutions.harbours.prefix(5) + own)
    let placement = place(all.texts)
    #expect(placement.topics.count == 2)
    #expect(placement.doubts.values.flatMap { $0 }.map(\.symbol.short) == ["57/5"])
    var options = PlacementOptions()
    options.titleWithSharedCitation = 0
    #expect(place(all.texts, options: options).topics.count == 1)
  }

  @Test func figuresAndOrdinalsOfATitleDoNotCount() throws {
    var all = InventedResolutions()
    for (session, ordinal) in [(57, "fifty-second"), (58, "fifty-third")] {
      try all.add(
        "A/RES/\(session)/5", "Report of the Harbour Board on its \(ordinal) session, \(session + 1945)",
        "\(session + 1945)-12-01", InventedResolutions.harbours)
    }
    #expect(place(all.texts).topics.map(\.members.count) == [2])
  }

  @Test func organsKeepTheirTopicsApart() throws {
    var all = InventedResolutions()
    try all.add("A/RES/57/5", "Small harbours", "2002-12-01", InventedResolutions.harbours)
    try all.add("E/RES/2003/5", "Small harbours", "2003-07-01", InventedResolutions.harbours)
    #expect(place(all.texts).topics.map(\.slug) == ["small-harbours", "small-harbours-e-res-2003-5"])
  }

  @Test func textsAreComparedInTheLanguageTheyHaveInCommon() throws {
    let harbours = [
      "Considérant que les petits ports font vivre de nombreuses populations côtières,",
      "Constatant avec inquiétude que le sable envahit l’entrée des petits ports plus vite qu’on ne le drague,",
      "Prie le Secrétaire général d’aider les États côtiers à draguer l’entrée de leurs petits ports ;",
      "Invite les gouvernements à échanger les sondages de l’entrée des ports avec les gens de mer ;",
    ]
    var all = InventedResolutions()
    try all.add("A/RES/57/5", "Small harbours", "2002-12-01", InventedResolutions.harbours)
    try all.add("A/RES/57/5", "Petits ports", "2002-12-01", language: .french, harbours)
    try all.add("A/RES/58/6", "PETITS PORTS", "2003-12-01", language: .french, harbours)
    #expect(place(all.texts).topics.map(\.members.count) == [2])
  }

  @Test func draftsAreOnNoTopic() throws {
    var all = try InventedResolutions.series()
    try all.add("A/C.2/58/L.7", "Dikes", nil, InventedResolutions.formulas)
    #expect(place(all.texts).topics.map(\.members.count) == [1, 3])
  }

  @Test func theOrderOfTheTextsLeavesNoTrace() throws {
    let texts = try InventedResolutions.series().texts
    let expected = place(texts)
    for _ in 1...5 {
      // Each dictionary has a seed of its own, and so an order of its own.
      var again: [Symbol: [Language: Resolution]] = [:]
      for (symbol, languages) in texts.shuffled() { again[symbol] = languages }
      #expect(place(again) == expected)
    }
  }
}
