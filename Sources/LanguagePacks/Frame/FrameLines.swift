import ResolutionModel

/// Writes the lines around the body of a resolution as the Secretariat prints them; the wordings of this folder read
/// them back.
package struct FrameLines: Sendable {
  private let pack: LanguagePack

  package init(_ pack: LanguagePack) {
    self.pack = pack
  }

  /// `United Nations`.
  package var publisher: String { pack.masthead.publishers.first ?? "" }

  /// The organ as mastheads name it; of one that the pack does not know its own name.
  package func organ(_ organ: Organ) -> String { wording(of: organ)?.name ?? organ.name }

  /// `Fifty-eighth session`; empty where the language has no words for the number.
  package func session(_ session: Session) -> String { pack.masthead.line(for: session) ?? "" }

  /// `Agenda item 109 (b)`, `Agenda items 22 and 68`.
  package func agendaItem(_ item: String) -> String {
    guard !item.isEmpty, let pattern = pack.masthead.agendaItems.first else { return "" }
    let numbers = item.split { !("0"..."9").contains($0) }.count
    let plural = pack.masthead.agendaItems.dropFirst().first { FrameLines.isPlural($0, of: pattern) }
    return (numbers > 1 ? plural ?? pattern : pattern).filled([.item: item])
  }

  /// Whether a wording begins with the other's words and an ending: `Agenda items` of `Agenda item`.
  private static func isPlural(_ pattern: WordingPattern, of singular: WordingPattern) -> Bool {
    let start = singular.source.prefix { $0 != "{" }
    return pattern.source.hasPrefix(start.dropLast()) && !pattern.source.hasPrefix(start)
  }

  /// `Calvania, Estuaria: draft resolution`.
  package func sponsors(_ names: String) -> String {
    guard !names.isEmpty, let act = pack.values("heading", "draft").first else { return "" }
    return names + colon + act
  }

  private var colon: String {
    switch pack.language {
    case .french: "\u{A0}: "
    case .chinese: "："
    default: ": "
    }
  }

  /// `Resolution adopted by the General Assembly on 22 December 2003`; empty for an organ that the pack does not know.
  package func adoption(by organ: Organ, on date: CalendarDate) -> String {
    guard let name = wording(of: organ).map(adopter) else { return "" }
    return pack.heading.adopted.first?.filled([.organ: name, .date: pack.dates.print(date)]) ?? ""
  }

  /// `77th plenary meeting`, of councils without plenaries `77th meeting`, from `77` or `77 (resumed)`; empty for
  /// anything else.
  package func meeting(_ meeting: String, of organ: Organ?) -> String {
    let figures = meeting.prefix { ("0"..."9").contains($0) }
    guard let number = Int(figures) else { return "" }
    let isResumed = meeting.dropFirst(figures.count) == " (resumed)"
    guard isResumed || figures.count == meeting.count else { return "" }
    let patterns = isResumed ? pack.closing.resumedMeetings : pack.closing.meetings
    let hasPlenaries = organ != .humanRightsCouncil && organ != .securityCouncil
    let pattern = hasPlenaries ? patterns.first : patterns.last
    return pattern?.filled([.number: figure(number)]) ?? ""
  }

  /// `22 December 2003`.
  package func date(_ date: CalendarDate) -> String { pack.dates.print(date) }

  /// The lines that tell of a vote, in brackets, those with the voters' names after the counts; none where the record
  /// has no counts. A count that it leaves out beside others is nought.
  package func vote(_ vote: Vote) -> [String] {
    if vote.outcome == .withoutVote { return pack.votes.withoutVote.first.map { ["[\($0).]"] } ?? [] }
    guard vote.outcome == .recorded, vote.inFavour != nil || vote.against != nil || vote.abstaining != nil else {
      return []
    }
    let counts: [WordingPattern.Slot: String] = [
      .inFavour: "\(vote.inFavour ?? 0)", .against: "\(vote.against ?? 0)", .abstaining: "\(vote.abstaining ?? 0)",
    ]
    let singular = vote.abstaining == 1 ? pack.values("vote", "recorded-line-one") : []
    let patterns = (singular.isEmpty ? pack.values("vote", "recorded-line") : singular)
      .map { WordingPattern($0).filled(counts) }
    let voters = voters(of: vote)
    guard let first = patterns.first, let alone = patterns.last else { return [] }
    return voters.isEmpty ? [alone] : [first] + voters
  }

  /// A line for each side that has names: `In favour: Calvania, Estuaria.`
  private func voters(of vote: Vote) -> [String] {
    let sides = [
      (pack.votes.inFavour, vote.votersInFavour), (pack.votes.against, vote.votersAgainst),
      (pack.votes.abstaining, vote.votersAbstaining),
    ]
    var lines = sides.filter { !$0.1.isEmpty }.map { "\($0.0.first ?? ""): \($0.1.joined(separator: ", "))." }
    if let last = lines.popLast() { lines.append(last.dropLast() + "]") }
    return lines
  }

  private func wording(of organ: Organ) -> OrganWording? { pack.organs.first { $0.organ == organ } }

  /// The organ's name in the case that the adoption line asks for.
  private func adopter(_ organ: OrganWording) -> String {
    switch pack.values("heading", "adopter").first {
    case "formula": organ.formula.prefix(1).lowercased() + organ.formula.dropFirst()
    case "form": organ.names.dropFirst(2).first ?? organ.name
    default: organ.name
    }
  }

  /// `77th`: the first form, or that for the last figure where the language has some of its own for 1, 2 and 3.
  private func figure(_ number: Int) -> String {
    let forms = pack.values("closing", "figure").map(WordingPattern.init)
    let isTeen = (11...13).contains(number % 100)
    // Where only the first meeting has a form of its own: `1re`, but `21e`.
    let place = forms.count > 2 ? (isTeen ? 0 : number % 10) : number == 1 ? 1 : 0
    let form = forms.indices.contains(place) ? forms[place] : forms.first
    return form?.filled([.number: "\(number)"]) ?? "\(number)"
  }
}
