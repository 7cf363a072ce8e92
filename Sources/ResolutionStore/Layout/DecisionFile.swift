import ResolutionModel

/// A decision as a file of `refs/travaux/decisions`: three fields, an empty line, the reason.
///
/// The path follows from the resolution and the topic, so that the decisions of two archives merge as a set.
enum DecisionFile {
  static func path(of decision: TopicDecision) -> String {
    decision.symbol.gitRefName + "/" + Percent.encode(decision.topic) + ".txt"
  }

  static func bytes(of decision: TopicDecision) -> [UInt8] {
    let lines = [
      "Symbol: \(decision.symbol)", "Topic: \(PlainText.line(decision.topic))",
      "Author: \(PlainText.line(decision.author))", "", decision.reason,
    ]
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Throws `damaged` with the path for a file of another form.
  static func decision(from bytes: [UInt8], at path: String) throws(ArchiveError) -> TopicDecision {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 6, let symbol = value("Symbol", lines[0]).flatMap({ Symbol($0) }),
      let topic = value("Topic", lines[1]), let author = value("Author", lines[2])
    else { throw .damaged("the decision \(path)") }
    let reason = lines[4..<(lines.count - 1)].joined(separator: "\n")
    return TopicDecision(symbol: symbol, topic: topic, author: author, reason: reason)
  }

  private static func value(_ field: String, _ line: Substring) -> String? {
    line.hasPrefix(field + ": ") ? String(line.dropFirst(field.count + 2)) : nil
  }
}
