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
  /// In short, as `Vote.summary`; empty where none is told.
  let vote: String
  let origin: String
  let draft: String
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
    vote = ordered.lazy.compactMap(\.vote).first?.summary ?? ""
    origin = first(\.origin)
    let names = ordered.compactMap(\.draftSymbol)
    draft = names.first ?? ""
    drafts = Set(names.compactMap { Symbol($0) })
  }
}

// As fields of a table.
extension ResolutionParticulars {
  var fields: [String] {
    [
      symbol.description, languages.map(\.code).joined(separator: " "), title, organ?.name ?? "",
      session?.description ?? "", agendaItem, adopted?.description ?? "", meeting, vote, origin, draft,
    ] + drafts.sorted().map(\.description)
  }

  /// Nil for fields of another form.
  init?(fields: some Collection<String>) {
    let fields = Array(fields)
    guard fields.count >= 11, let symbol = Symbol(fields[0]) else { return nil }
    self.symbol = symbol
    languages = fields[1].split(separator: " ").compactMap { Language(code: String($0)) }
    title = fields[2]
    organ = fields[3].isEmpty ? nil : Organ(name: fields[3])
    session = Session(fields[4])
    agendaItem = fields[5]
    adopted = CalendarDate(iso: fields[6])
    (meeting, vote, origin, draft) = (fields[7], fields[8], fields[9], fields[10])
    drafts = Set(fields[11...].compactMap { Symbol($0) })
  }
}
