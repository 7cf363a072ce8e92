import ResolutionModel
import XMLTree

/// A file that travaux wrote: its own attributes say all that the markup leaves open, so that nothing is inferred and
/// the resolution comes back to the last character. See `AkomaNtosoWriter` in Renderers.
struct MarkedFile {
  let root: XMLElement
  private let resolutionMark: XMLElement

  /// Nil when the file bears no such mark, or one of a version that is not known.
  init?(_ root: XMLElement) {
    guard let mark = root.descendant("proprietary")?.elements.first(where: { $0.name == "resolution" }),
      mark[attribute: "version"] == "1"
    else { return nil }
    self.root = root
    resolutionMark = mark
  }

  func document(_ source: String) throws(ImportError) -> ImportedDocument {
    let paragraphs = MarkedParagraphs(root)
    var resolution = MarkedParticulars(root, mark: resolutionMark).resolution()
    resolution.paragraphs = paragraphs.paragraphs
    guard !resolution.paragraphs.isEmpty else { throw .noResolution }
    return ImportedDocument(format: .akomaNtoso, source: source, resolution: resolution, places: paragraphs.places)
  }
}

/// The particulars of a marked file.
struct MarkedParticulars {
  let root: XMLElement
  let mark: XMLElement
  private var fields: [String: String] = [:]

  init(_ root: XMLElement, mark: XMLElement) {
    self.root = root
    self.mark = mark
    collect(root)
  }

  func resolution() -> Resolution {
    Resolution(
      symbol: fields["symbol"].flatMap { Symbol($0) }, title: fields["title"] ?? "",
      organ: fields["organ"].map { Organ(name: $0) }, session: fields["session"].flatMap { Session($0) },
      agendaItem: fields["agenda_item"] ?? "",
      language: mark[attribute: "language"].flatMap { Language(code: $0) } ?? .english,
      adopted: fields["adopted"].flatMap { CalendarDate(iso: $0) }, meeting: fields["meeting"] ?? "", vote: vote,
      origin: fields["origin"] ?? "", proceedings: proceedings)
  }

  private mutating func collect(_ element: XMLElement) {
    if let field = element[attribute: "field"] { fields[field] = element.text }
    for child in element.elements where child.name != "mainBody" { collect(child) }
  }

  private var proceedings: [Proceeding] {
    root.descendants("step").compactMap { step in
      guard let stage = step[attribute: "stage"].flatMap(Proceeding.Stage.init) else { return nil }
      return Proceeding(
        stage: stage, date: step[attribute: "date"].flatMap(ParticularsReader.date),
        document: step[attribute: "document"] ?? "", paragraph: step[attribute: "place"] ?? "",
        actors: step[attribute: "actors"] ?? "")
    }
  }

  private var vote: Vote? {
    guard let voting = root.descendant("voting"), let outcome = voting[attribute: "result"].flatMap(Vote.Outcome.init)
    else { return nil }
    var vote = Vote(outcome: outcome)
    for count in voting.elements where count.name == "count" {
      let number = count[attribute: "value"].flatMap { Int($0) }
      let voters = count.descendants("organization").map(\.text)
      switch count[attribute: "refersTo"] {
      case "#inFavour": (vote.inFavour, vote.votersInFavour) = (number, voters)
      case "#against": (vote.against, vote.votersAgainst) = (number, voters)
      case "#abstaining": (vote.abstaining, vote.votersAbstaining) = (number, voters)
      default: break
      }
    }
    return vote
  }
}
