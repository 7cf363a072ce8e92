/// A resolution in one language: its particulars and its paragraphs in document order.
///
/// Locators are not stored: they follow from the paragraphs (see `locators`).
public struct Resolution: Hashable, Sendable {
  /// The symbol; nil for a text that bears none, such as a first draft.
  public var symbol: Symbol?
  /// The title without the symbol in front; empty when the text has none.
  public var title: String
  public var organ: Organ?
  public var session: Session?
  /// The agenda item's number as printed, `109 (b)`; empty when unknown.
  public var agendaItem: String
  public var language: Language
  public var adopted: CalendarDate?
  /// The meeting's number, with `(resumed)` where it was: `77`, `54 (resumed)`; empty when unknown.
  public var meeting: String
  public var vote: Vote?
  /// The line in brackets under the heading, "[on the report of …]"; empty when there is none.
  public var origin: String
  public var proceedings: [Proceeding]
  public var paragraphs: [Paragraph]

  public init(
    symbol: Symbol? = nil, title: String = "", organ: Organ? = nil, session: Session? = nil, agendaItem: String = "",
    language: Language, adopted: CalendarDate? = nil, meeting: String = "", vote: Vote? = nil, origin: String = "",
    proceedings: [Proceeding] = [], paragraphs: [Paragraph] = []
  ) {
    self.symbol = symbol
    self.title = title
    self.organ = organ
    self.session = session
    self.agendaItem = agendaItem
    self.language = language
    self.adopted = adopted
    self.meeting = meeting
    self.vote = vote
    self.origin = origin
    self.proceedings = proceedings
    self.paragraphs = paragraphs
  }

  /// The symbol of the draft the text was adopted from, as printed; nil when unknown.
  public var draftSymbol: String? {
    proceedings.last { $0.stage == .draft && !$0.document.isEmpty }?.document
  }
}
