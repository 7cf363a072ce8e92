import ResolutionModel

/// The tree of `refs/travaux/intake`: like that of the provenance, with all texts, since no branch has them yet.
enum IntakeFiles {
  static func commit(_ readings: [Symbol: Readings], _ stage: inout ObjectStage) throws(ArchiveError) -> ObjectID {
    var files: [String: ObjectID] = [:]
    for (symbol, readings) in readings.sorted(by: { $0.key < $1.key }) {
      let path = ProvenanceFiles.folder(of: symbol) + ProvenanceFiles.tableName
      files[path] = try stage.addFile(ProvenanceFiles.table(of: readings), path: path)
      for reading in readings.all { files[ProvenanceFiles.path(of: reading, symbol: symbol)] = reading.textID }
    }
    return try stage.addGenerated("Texts that are not yet placed", files, time: 0)
  }
}
