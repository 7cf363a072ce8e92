import ResolutionModel

extension ArchivePlan {
  /// The branches: topics by name, then drafts. Throws `damaged` for topics that are none or leave a resolution out.
  static func lines(_ contents: ArchiveContents, _ topics: [Topic]) throws(ArchiveError) -> [Line] {
    let lines = topics.map { Line(branch: "topic/" + $0.slug, members: $0.members) }.sorted { $0.branch < $1.branch }
    try check(lines, against: contents)
    return lines + drafts(contents)
  }

  private static func drafts(_ contents: ArchiveContents) -> [Line] {
    let groups = Dictionary(grouping: contents.readings.keys.filter(\.isDraft), by: \.withoutSuffixes)
    return groups.sorted { $0.key < $1.key }.map { base, versions in
      Line(branch: "draft/" + base.gitRefName, members: versions.sorted())
    }
  }

  private static func check(_ lines: [Line], against contents: ArchiveContents) throws(ArchiveError) {
    guard Set(lines.map(\.branch)).count == lines.count, lines.allSatisfy({ isBranch($0.branch) }) else {
      throw .damaged("the placement has topics without a name of their own")
    }
    guard lines.allSatisfy({ !$0.members.isEmpty && Set($0.members).count == $0.members.count }) else {
      throw .damaged("the placement has topics that are empty or hold a resolution twice")
    }
    let stored = Set(contents.readings.keys.filter { !$0.isDraft })
    guard Set(lines.flatMap(\.members)) == stored else {
      throw .damaged("the placement does not hold the archive's resolutions")
    }
  }

  /// Lower-case ASCII letters, digits and inner hyphens after `topic/`.
  private static func isBranch(_ name: String) -> Bool {
    let slug = name.utf8.dropFirst("topic/".utf8.count)
    return !slug.isEmpty && slug.count <= 200 && slug.first != 0x2D && slug.last != 0x2D
      && slug.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}
