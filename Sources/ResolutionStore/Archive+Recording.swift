import ResolutionModel

extension Archive {
  /// Puts all adopted texts and decisions into topics: every resolution is in at least one, in each topic the earliest
  /// comes first.
  public typealias Placing = (_ texts: [Symbol: [Language: Resolution]], _ decisions: [TopicDecision]) -> [Topic]

  /// Adds texts and decisions, and rebuilds what follows from them. All of it is done or, on any error, nothing.
  ///
  /// What the archive then holds does not depend on the order of calls. Of two texts of one resolution and language the
  /// better source's stands. Decisions replace earlier ones about the same subjects, and those about the `withdrawn` ones
  /// end; one that names a topic by its slug is recorded with the topic's first resolution, since a slug may change.
  /// Where no text and no decision on topics changes, the topics stay, and `placing` is not asked.
  @discardableResult
  public func record(
    _ incoming: [IncomingText], decisions: [TopicDecision] = [], lineages: [LineageDecision] = [],
    withdrawn: Set<DecisionSubject> = [], placing: Placing
  ) throws(ArchiveError) -> ArchiveChange {
    try locked { () throws(ArchiveError) in
      try recordLocked(incoming, placing, mustPlace: false) { contents, entries in
        contents.decisions.withdraw(withdrawn)
        contents.decisions.decide(decisions.map { rooted($0, entries) }, lineages)
      }
    }
  }

  /// Puts all resolutions into topics anew, as after a change of the rules by which that is done.
  @discardableResult
  public func rebuild(placing: Placing) throws(ArchiveError) -> ArchiveChange {
    try locked { () throws(ArchiveError) in try recordLocked([], placing, mustPlace: true) { _, _ in } }
  }

  private func locked<Result>(_ body: () throws(ArchiveError) -> Result) throws(ArchiveError) -> Result {
    try Files.makeDirectory(paths.own)
    let lock = try ArchiveLock(at: paths.lock, patience: lockPatience)
    try checkpoint(.archiveLocked)
    let result = try body()
    lock.release()
    return result
  }

  private func recordLocked(
    _ incoming: [IncomingText], _ placing: Placing, mustPlace: Bool,
    deciding: (inout ArchiveContents, [ArchiveEntry]) -> Void
  ) throws(ArchiveError) -> ArchiveChange {
    let current = try references()
    let before = try contents(of: current)
    let oldEntries = try current[RefName.index].map(entries) ?? []
    var after = before
    var stage = ObjectStage()
    var outcomes: [ArchiveChange.Outcome] = []
    for text in incoming { outcomes.append(try take(text, into: &after, &stage)) }
    deciding(&after, oldEntries)
    let stays = !mustPlace && after.hasSameTexts(as: before) && after.decisions.topics == before.decisions.topics
    let topics = stays ? Archive.topics(oldEntries) : placing(after.resolutions, after.decisions.topics)
    let plan = try ArchivePlan(after, topics: topics, stage: &stage)
    let moves = RefMoves(from: current, to: plan.refs, losses: .init(before, after), reachable: plan.commits)
    try write(stage, moves.changes)
    return ArchiveChange(outcomes, oldEntries, plan.entries, moves.changes)
  }

  /// A decision with a topic that keeps its meaning when slugs change.
  private func rooted(_ decision: TopicDecision, _ entries: [ArchiveEntry]) -> TopicDecision {
    guard decision.effect == .membership, let first = entries.first(where: { $0.topic == decision.topic }) else {
      return decision
    }
    var rooted = decision
    rooted.topic = first.symbol.description
    return rooted
  }

  private func take(
    _ incoming: IncomingText, into contents: inout ArchiveContents, _ stage: inout ObjectStage
  ) throws(ArchiveError) -> ArchiveChange.Outcome {
    let (resolution, source) = (incoming.resolution, incoming.source)
    guard let symbol = resolution.symbol else { throw .withoutSymbol(file: source.name) }
    let problems = resolution.problems.map(\.description) + (try nameProblems(symbol))
    guard problems.isEmpty else { throw .unstorable(file: source.name, problems: problems) }
    let language = resolution.language
    let id = try stage.addFile(CanonicalText.bytes(of: resolution), path: TextFile.name(language))
    let stored = contents.texts[symbol]?[language]?.id
    contents.readings[symbol, default: Readings()].add(
      SourceReading(language: language, source: source, textID: id))
    let chosen = contents.readings[symbol]?.chosen(language) ?? id
    if chosen != stored {
      let text = chosen == id ? resolution : try storedText(chosen, symbol, language, stage)
      contents.texts[symbol, default: [:]][language] = .init(id: chosen, resolution: text)
    }
    let fate: ArchiveChange.Outcome.Fate =
      stored == nil ? .new : stored == id ? .same : chosen == id ? .better : .rival
    return .init(file: source.name, symbol: symbol, language: language, fate: fate)
  }

  private func nameProblems(_ symbol: Symbol) throws(ArchiveError) -> [String] {
    try Repository.accepts(refName: RefName.tag(symbol)) ? [] : ["symbol: Git has no name for \(symbol)"]
  }

  private func storedText(
    _ id: ObjectID, _ symbol: Symbol, _ language: Language, _ stage: ObjectStage
  ) throws(ArchiveError) -> Resolution {
    if let bytes = stage.bytes(of: id) { return try resolution(from: bytes, symbol, language) }
    return try resolution(from: objects.read(id, as: .blob), symbol, language)
  }
}

// Writing.
extension Archive {
  private func write(_ stage: ObjectStage, _ changes: [RefChange]) throws(ArchiveError) {
    guard !changes.isEmpty else { return }
    try ObjectWriter.write(stage, to: objects, ofRepositoryAt: paths.directory)
    try checkpoint(.objectsWritten)
    try RefPublication(paths: paths, patience: lockPatience, checkpoint: checkpoint)
      .publish(changes, beside: repository.references(matching: "refs/*").keys)
  }
}
