import ResolutionModel

extension Archive {
  /// Puts all adopted texts and decisions into topics: every resolution is in at least one, in each topic the earliest
  /// comes first.
  public typealias Placing = (_ texts: StoredTexts, _ decisions: [TopicDecision]) throws(ArchiveError) -> [Topic]

  /// Adds texts and decisions, and rebuilds what follows from them. All of it is done or, on any error, nothing.
  ///
  /// What the archive then holds does not depend on the order of calls. Of two texts of one resolution and language the
  /// better source's stands. Decisions replace earlier ones about the same subjects, and those about the `withdrawn` ones
  /// end; one that names a topic by its slug is recorded with the topic's first resolution, since a slug may change.
  /// Where no text and no decision on topics changes, the topics stay, and `placing` is not asked. Texts that were kept
  /// before (`keep`) are placed too.
  @discardableResult
  public func record(
    storable incoming: [StorableText], decisions: [TopicDecision] = [], lineages: [LineageDecision] = [],
    withdrawn: Set<DecisionSubject> = [], placing: Placing
  ) throws(ArchiveError) -> ArchiveChange {
    try locked { () throws(ArchiveError) in
      try recordLocked(incoming, placing, mustPlace: false) { contents, entries in
        let known = contents.decisions
        contents.decisions.withdraw(withdrawn)
        contents.decisions.decide(decisions.map { rooted($0, entries, known) }, lineages)
      }
    }
  }

  /// The same for texts that may be unfit: then it throws `withoutSymbol` or `unstorable`, and nothing is done.
  @discardableResult
  public func record(
    _ incoming: [IncomingText], decisions: [TopicDecision] = [], lineages: [LineageDecision] = [],
    withdrawn: Set<DecisionSubject> = [], placing: Placing
  ) throws(ArchiveError) -> ArchiveChange {
    var texts: [StorableText] = []
    for text in incoming { texts.append(try StorableText(text)) }
    return try record(storable: texts, decisions: decisions, lineages: lineages, withdrawn: withdrawn, placing: placing)
  }

  /// Places what is kept, after a change of the contents.
  func record(
    placing: Placing, changing: (inout ArchiveContents) -> Void
  ) throws(ArchiveError) -> ArchiveChange {
    try locked { () throws(ArchiveError) in
      try recordLocked([], placing, mustPlace: false) { contents, _ in changing(&contents) }
    }
  }

  /// Puts all resolutions into topics anew, as after a change of the rules by which that is done.
  @discardableResult
  public func rebuild(placing: Placing) throws(ArchiveError) -> ArchiveChange {
    try locked { () throws(ArchiveError) in try recordLocked([], placing, mustPlace: true) { _, _ in } }
  }

  func locked<Result>(_ body: () throws(ArchiveError) -> Result) throws(ArchiveError) -> Result {
    try Files.makeDirectory(paths.own)
    let lock = try ArchiveLock(at: paths.lock, patience: lockPatience)
    let result = try body()
    lock.release()
    return result
  }

  /// What `record` would do; nothing is changed.
  public func rehearse(
    storable incoming: [StorableText], decisions: [TopicDecision] = [], placing: Placing
  ) throws(ArchiveError) -> ArchiveChange {
    try recordLocked(incoming, placing, mustPlace: false, isRehearsal: true) { contents, entries in
      let known = contents.decisions
      contents.decisions.decide(decisions.map { rooted($0, entries, known) })
    }
  }

  private func recordLocked(
    _ incoming: [StorableText], _ placing: Placing, mustPlace: Bool, isRehearsal: Bool = false,
    deciding: (inout ArchiveContents, [ArchiveEntry]) -> Void
  ) throws(ArchiveError) -> ArchiveChange {
    let current = try references()
    let before = try contents(of: current)
    let index = try soundEntries(ofIndex: current[RefName.index])
    let oldEntries = index ?? []
    var after = before
    var stage = ObjectStage()
    let outcomes = try takeKept(current[RefName.intake], into: &after) + take(incoming, into: &after, &stage)
    after.dropSuperseded()
    deciding(&after, oldEntries)
    let isChanged = !after.hasSameTexts(as: before) || after.decisions.topics != before.decisions.topics
    let stays = index != nil && !mustPlace && !isChanged
    let texts = StoredTexts(
      self, after, stage, known: ParticularsCache.read(kept(ParticularsCache.name), for: after))
    let topics = stays ? Archive.topics(of: oldEntries) : try placing(texts, after.decisions.topics)
    let plan = try ArchivePlan(after, texts, topics: topics, stage: &stage)
    let moves = RefMoves(from: current, to: plan.refs, losses: .init(before, after), reachable: plan.commits)
    if !isRehearsal {
      try write(stage, moves.changes)
      keep(ReadingsCache(after.readings).bytes(forArchiveWith: plan.refs), as: ReadingsCache.name)
      keep(ParticularsCache.bytes(of: texts.known, for: after), as: ParticularsCache.name)
    }
    return ArchiveChange(outcomes, oldEntries, plan.entries, moves.changes)
  }

  /// A decision with a topic that keeps its meaning when slugs change. One that was taken when there was no such topic
  /// gave it its name: taken again, it stays.
  private func rooted(_ decision: TopicDecision, _ entries: [ArchiveEntry], _ known: Decisions) -> TopicDecision {
    let isRepeated = known.topics.contains { ($0.subject, $0.topic) == (decision.subject, decision.topic) }
    guard decision.effect == .membership, !isRepeated,
      let first = entries.first(where: { $0.topic == decision.topic && $0.symbol != decision.symbol })
    else {
      return decision
    }
    var rooted = decision
    rooted.topic = first.symbol.description
    return rooted
  }

  /// The texts of an import that did not come to its end.
  private func takeKept(
    _ intake: ObjectID?, into contents: inout ArchiveContents
  ) throws(ArchiveError) -> [ArchiveChange.Outcome] {
    var outcomes: [ArchiveChange.Outcome] = []
    for (symbol, readings) in try allReadings(ofCommit: intake).sorted(by: { $0.key < $1.key }) {
      for reading in readings.all { outcomes.append(contents.add(reading, of: symbol)) }
    }
    return outcomes
  }

  private func take(
    _ incoming: [StorableText], into contents: inout ArchiveContents, _ stage: inout ObjectStage
  ) throws(ArchiveError) -> [ArchiveChange.Outcome] {
    var outcomes: [ArchiveChange.Outcome] = []
    for text in incoming { outcomes.append(contents.add(try reading(of: text, &stage), of: text.symbol)) }
    return outcomes
  }
}

// Writing.
extension Archive {
  func write(_ stage: ObjectStage, _ changes: [RefChange]) throws(ArchiveError) {
    // Also where no ref changes: a lost text is given back.
    try ObjectWriter.write(stage, to: objects, ofRepositoryAt: paths.directory)
    guard !changes.isEmpty else { return }
    try RefPublication(paths: paths, patience: lockPatience)
      .publish(changes, beside: repository.references(matching: "refs/*").keys)
  }
}
