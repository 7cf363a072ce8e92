import ResolutionModel

/// What the languages of one resolution say about it together: of each particular the first language's that has it.
struct ResolutionParticulars: Hashable {
  let symbol: Symbol
  let languages: [Language]
  let title: String
  let organ: Organ?
  let session: Session?
  let agendaItem: String
  let adopted: CalendarDate?
  let meeting: String
  let vote: Vote?
  let origin: String
  let draft: String?
  /// The drafts that any of the languages names.
  let drafts: Set<Symbol>

  init(_ symbol: Symbol, _ texts: [Language: Resolution]) {
    let ordered = texts.sorted { $0.key < $1.key }.map(\.value)
    func first(_ field: (Resolution) -> String) -> String { ordered.lazy.map(field).first { !$0.isEmpty } ?? "" }
    self.symbol = symbol
    languages = texts.keys.sorted()
    title = first(\.title)
    organ = ordered.lazy.compactMap(\.organ).first ?? symbol.organ
    session = ordered.lazy.compactMap(\.session).first ?? symbol.session
    agendaItem = first(\.agendaItem)
    adopted = ordered.lazy.compactMap(\.adopted).first
    meeting = first(\.meeting)
    vote = ordered.lazy.compactMap(\.vote).first
    origin = first(\.origin)
    let names = ordered.compactMap(\.draftSymbol)
    draft = names.first
    drafts = Set(names.compactMap { Symbol($0) })
  }
}
