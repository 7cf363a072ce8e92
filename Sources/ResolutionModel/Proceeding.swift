/// One step on a resolution's way: tabled, co-sponsored, recommended by a committee, adopted.
public struct Proceeding: Hashable, Sendable {
  /// The kind of step.
  public enum Stage: String, CaseIterable, Hashable, Sendable {
    case draft
    case additionalSponsors = "additional-sponsors"
    case recommended
    case adopted
    case other
  }

  public var stage: Stage
  public var date: CalendarDate?
  /// The symbol of the document that records the step (`A/C.3/77/L.12/Rev.1`), as printed; empty when unknown.
  public var document: String
  /// The paragraph of that document, as printed; empty when unknown.
  public var paragraph: String
  /// The sponsors or other actors, as printed; empty when unknown.
  public var actors: String

  public init(
    stage: Stage, date: CalendarDate? = nil, document: String = "", paragraph: String = "", actors: String = ""
  ) {
    self.stage = stage
    self.date = date
    self.document = document
    self.paragraph = paragraph
    self.actors = actors
  }
}
