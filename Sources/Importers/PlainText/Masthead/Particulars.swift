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
