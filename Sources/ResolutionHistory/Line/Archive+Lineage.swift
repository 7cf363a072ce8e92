import ResolutionDiff
import ResolutionModel
import ResolutionStore

extension Archive {
  /// The lineage of a line in one language; members that are not stored in it are passed over, and what follows them
  /// follows those before them.
  ///
  /// What it costs is paid once: it is kept under the archive's Git directory, in a file for each topic and language.
  /// - Parameters:
  ///   - name: what the file is called after; the topic's slug.
  ///   - edition: changes with the program, so that what an older one computed is not taken for its own.
  public func lineage(
    of line: TopicLine, in language: Language, named name: String, edition: String, differ: Differ = Differ()
  ) throws -> Lineage {
    let versions = try versions(of: line, in: language)
    let symbols = Set(versions.compactMap(\.resolution.symbol))
    let decisions = try lineageDecisions().filter { symbols.contains($0.paragraph.symbol) }
    let file = "lineage-\(name).\(language.code)"
    let edition = edition + "\n\(differ.options)"
    var record = LineageRecord(kept(file) ?? [], edition: edition)
    let lineage = Lineage(versions, decisions: decisions, differ: differ, record: &record)
    if record.hasNews { keep(record.file(edition: edition), as: file) }
    return lineage
  }

  private func versions(of line: TopicLine, in language: Language) throws(ArchiveError) -> [LineageVersion] {
    let texts = try resolutions(line.members.map(\.symbol), in: language)
    var versions: [LineageVersion] = []
    /// For every member its own place, or those of the nearest before it that are there.
    var places: [[Int]] = []
    for member in line.members {
      let parents = Set(member.parents.flatMap { places[$0] }).sorted()
      guard let text = texts[member.symbol] else {
        places.append(parents)
        continue
      }
      places.append([versions.count])
      versions.append(LineageVersion(text.resolution, after: parents, textID: text.textID))
    }
    return versions
  }
}
