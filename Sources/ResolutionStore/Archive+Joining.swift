import ResolutionModel

// Two archives that grew apart become one: what they are made from is united as sets, all else follows from it.
extension Archive {
  /// Takes up all that another archive holds: texts with their rivals and sources, drafts, and decisions. Nothing of
  /// either is lost. An interrupted call is finished by the next one.
  ///
  /// - Returns: what changed here, and the decisions on which the two disagree.
  @discardableResult
  public func join(
    _ other: Archive, placing: Placing
  ) throws(ArchiveError) -> (change: ArchiveChange, conflicts: [DecisionConflict]) {
    let theirs = try other.contents(of: other.references())
    try keepAll(theirs, of: other)
    var conflicts: [DecisionConflict] = []
    let change = try record(placing: placing) { contents in
      let joint = contents.decisions.joined(with: theirs.decisions)
      contents.decisions = joint.decisions
      conflicts = joint.conflicts
    }
    return (change, conflicts)
  }

  /// The size of the texts that are kept at a time, in bytes.
  private static let batchSize = 32 << 20

  private func keepAll(_ theirs: ArchiveContents, of other: Archive) throws(ArchiveError) {
    let own = try contents(of: references())
    var stage = ObjectStage()
    var batch: [(Symbol, SourceReading)] = []
    var size = 0
    for symbol in theirs.symbols {
      for reading in theirs.readings[symbol]?.all ?? [] where own.readings[symbol]?.all.contains(reading) != true {
        let bytes = try other.objects.read(reading.textID, as: .blob)
        size += bytes.count
        _ = try stage.addFile(bytes, path: TextFile.name(reading.language))
        batch.append((symbol, reading))
      }
      guard size >= Archive.batchSize else { continue }
      try keep(batch, stage)
      (batch, stage, size) = ([], ObjectStage(), 0)
    }
    if !batch.isEmpty { try keep(batch, stage) }
  }
}
