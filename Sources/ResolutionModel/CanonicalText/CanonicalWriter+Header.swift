extension CanonicalWriter {
  mutating func writeHeader() {
    write("---\n")
    writePair("travaux", String(CanonicalText.version))
    writeText("symbol", resolution.symbol?.description ?? "")
    writeText("title", resolution.title)
    writeText("organ", resolution.organ?.name ?? "")
    if let session = resolution.session { writePair("session", session.description) }
    writeText("agenda_item", resolution.agendaItem)
    writePair("language", resolution.language.code)
    if let adopted = resolution.adopted { writePair("adopted", adopted.description) }
    writeText("meeting", resolution.meeting)
    if let vote = resolution.vote { writeVote(vote) }
    writeText("draft", resolution.draftSymbol ?? "")
    writeText("origin", resolution.origin)
    writeProceedings()
    write("---\n")
  }

  private mutating func writePair(_ key: String, _ value: String) {
    write("\(key): \(value)\n")
  }

  private mutating func writeText(_ key: String, _ text: String) {
    if !text.isEmpty { writePair(key, HeaderScalar.spelled(text, in: .block)) }
  }

  private mutating func writeVote(_ vote: Vote) {
    writePair("vote", HeaderVote.spelled(vote))
    writeSequence("in_favour", vote.votersInFavour)
    writeSequence("against", vote.votersAgainst)
    writeSequence("abstaining", vote.votersAbstaining)
  }

  private mutating func writeSequence(_ key: String, _ texts: [String]) {
    if texts.isEmpty { return }
    writePair(key, "[" + texts.map { HeaderScalar.spelled($0, in: .flow) }.joined(separator: ", ") + "]")
  }

  private mutating func writeProceedings() {
    if resolution.proceedings.isEmpty { return }
    write("proceedings:\n")
    for step in resolution.proceedings {
      var pairs = [("stage", step.stage.rawValue)]
      if let date = step.date { pairs.append(("date", date.description)) }
      let texts = [("document", step.document), ("paragraph", step.paragraph), ("actors", step.actors)]
      pairs += texts.filter { !$0.1.isEmpty }.map { ($0, HeaderScalar.spelled($1, in: .flow)) }
      write("  - {" + pairs.map { "\($0): \($1)" }.joined(separator: ", ") + "}\n")
    }
  }
}
