import ResolutionModel

/// A decision on a topic as a file of `refs/travaux/decisions`: three fields, an empty line, the reason.
///
/// The path follows from the resolution and the topic, so that the decisions of two archives merge as a set.
enum DecisionFile {
  static func path(of decision: TopicDecision) -> String {
    let mark = decision.effect == .name ? "name+" : ""
    return decision.symbol.gitRefName + "/" + mark + Percent.encode(decision.topic) + ".txt"
  }

  static func bytes(of decision: TopicDecision) -> [UInt8] {
    DecisionFields.bytes(
      [
        ("Symbol", decision.symbol.description), (field(decision.effect), decision.topic), ("Author", decision.author),
      ], reason: decision.reason)
  }

  /// Throws `damaged` with the path for a file of another form.
  static func decision(from bytes: [UInt8], at path: String) throws(ArchiveError) -> TopicDecision {
    let file = DecisionFields(bytes)
    guard let symbol = file["Symbol"].first.flatMap({ Symbol($0) }), let author = file["Author"].first,
      let effect = TopicDecision.Effect.allCases.first(where: { !file[field($0)].isEmpty }),
      let topic = file[field(effect)].first
    else { throw .damaged("the decision \(path)") }
    return TopicDecision(symbol: symbol, topic: topic, effect: effect, author: author, reason: file.reason)
  }

  private static func field(_ effect: TopicDecision.Effect) -> String {
    switch effect {
    case .membership: "Topic"
    case .name: "Name"
    }
  }
}
