import ResolutionModel

/// What a text says of the resolution outside its paragraphs.
struct Particulars: Hashable, Sendable {
  var symbol: Symbol?
  var title = ""
  var organ: Organ?
  var session: Session?
  var agendaItem = ""
  var adopted: CalendarDate?
  var meeting = ""
  var vote: Vote?
  var origin = ""
  var proceedings: [Proceeding] = []
}

extension Particulars {
  /// The resolution they belong to, with their texts in the typography of its language.
  func resolution(in language: Language, _ paragraphs: [Paragraph]) -> Resolution {
    let typography = Typography(language: language)
    func set(_ text: String) -> String { typography.normalise(text).text }
    let proceedings = proceedings.map { step in
      Proceeding(
        stage: step.stage, date: step.date, document: set(step.document), paragraph: set(step.paragraph),
        actors: set(step.actors))
    }
    var vote = vote
    if let counted = vote {
      vote?.votersInFavour = counted.votersInFavour.map(set)
      vote?.votersAgainst = counted.votersAgainst.map(set)
      vote?.votersAbstaining = counted.votersAbstaining.map(set)
    }
    return Resolution(
      symbol: symbol, title: set(title), organ: organ, session: session, agendaItem: set(agendaItem),
      language: language, adopted: adopted, meeting: set(meeting), vote: vote, origin: set(origin),
      proceedings: proceedings, paragraphs: paragraphs)
  }
}
