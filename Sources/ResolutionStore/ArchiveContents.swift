import ResolutionModel

/// Everything an archive is made from: texts, where they came from, and decisions. All else follows from it.
struct ArchiveContents {
  /// A text as stored.
  struct Text {
    let id: ObjectID
    let resolution: Resolution
  }

  var texts: [Symbol: [Language: Text]] = [:]
  var readings: [Symbol: Readings] = [:]
  var decisions = Decisions()

  /// The adopted texts, drafts left out.
  var resolutions: [Symbol: [Language: Resolution]] {
    texts.filter { !$0.key.isDraft }.mapValues { $0.mapValues(\.resolution) }
  }

  func hasSameTexts(as other: ArchiveContents) -> Bool {
    texts.mapValues { $0.mapValues(\.id) } == other.texts.mapValues { $0.mapValues(\.id) }
  }
}
