import ResolutionModel

// Texts that are kept, and not yet placed: a large import stores them batch by batch, so that nothing has to be read
// again when it is cut short. They stand on a ref of their own; the next call of `record` places them.
extension Archive {
  /// Keeps a batch of texts until `record` places them. All of it is kept or, on any error, nothing.
  public func keep(_ batch: [StorableText]) throws(ArchiveError) {
    var stage = ObjectStage()
    var readings: [(Symbol, SourceReading)] = []
    for text in batch { readings.append((text.symbol, try reading(of: text, &stage))) }
    try keep(readings, stage)
  }

  func keep(_ batch: [(Symbol, SourceReading)], _ texts: ObjectStage) throws(ArchiveError) {
    try locked { () throws(ArchiveError) in
      var stage = texts
      let tip = try repository.reference(RefName.intake)
      var readings = try allReadings(ofCommit: tip)
      for (symbol, reading) in batch { readings[symbol, default: Readings()].add(reading) }
      let commit = try IntakeFiles.commit(readings, &stage)
      guard commit != tip else { return }
      try write(stage, [RefChange(name: RefName.intake, old: tip, new: commit)])
    }
  }

  /// Every file that texts were read from, placed or not; those of lost texts are left out, so that they are read again.
  public func knownFiles() throws(ArchiveError) -> KnownFiles {
    let references = try references()
    var readings = try contents(of: references).readings
    for (symbol, kept) in try allReadings(ofCommit: references[RefName.intake]) {
      for reading in kept.all { readings[symbol, default: Readings()].add(reading) }
    }
    return KnownFiles(readings) { objects.contains($0.textID) }
  }

  /// Stages a text.
  func reading(of text: StorableText, _ stage: inout ObjectStage) throws(ArchiveError) -> SourceReading {
    let id = try stage.addFile(text.bytes, path: TextFile.name(text.language))
    return SourceReading(language: text.language, source: text.source, textID: id)
  }
}
