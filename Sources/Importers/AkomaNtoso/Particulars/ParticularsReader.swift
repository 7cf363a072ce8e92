import LanguagePacks
import ResolutionModel
import XMLTree

/// Reads what a file says of its resolution as a whole.
struct ParticularsReader {
  let main: XMLElement
  let root: XMLElement
  let typesetter: Typesetter
  let pack: LanguagePack
  private(set) var warnings: [ImportWarning] = []

  init(main: XMLElement, root: XMLElement, typesetter: Typesetter, pack: LanguagePack) {
    self.main = main
    self.root = root
    self.typesetter = typesetter
    self.pack = pack
  }

  /// The resolution without its paragraphs.
  ///
  /// - Parameter closing: The closing lines that stood among the paragraphs.
  mutating func resolution(_ closing: [String]) -> Resolution {
    var resolution = Resolution(language: typesetter.language)
    resolution.symbol = symbol()
    resolution.title = title()
    resolution.organ = resolution.symbol?.organ ?? organ()
    resolution.session = resolution.symbol?.session ?? session()
    resolution.agendaItem = agendaItem()
    resolution.adopted = adopted()
    let pack = pack
    resolution.meeting = meeting() ?? closing.compactMap { ClosingLines.meeting(in: $0, pack) }.first ?? ""
    resolution.vote =
      VoteReader(main: main, root: root, typesetter: typesetter).vote()
      ?? closing.compactMap { pack.votes.vote(of: $0) }.first
    resolution.origin = cover.descendants("docProponent").first.map { typesetter.plain($0.children) } ?? ""
    resolution.proceedings = ProceedingsReader(typesetter: typesetter).proceedings(in: main)
    warnAboutRest()
    return resolution
  }

  private var cover: XMLElement { main.first("coverPage") ?? main }
  private var preface: XMLElement? { main.first("preface") }

  private mutating func symbol() -> Symbol? {
    let element = cover.descendants("docNumber").first
    let printed = element.map { typesetter.plain($0.children) } ?? ""
    if let symbol = Symbol(printed), Symbol(symbol.description) == symbol { return symbol }
    let message = printed.isEmpty ? "the file has no symbol" : "\"\(printed)\" is no symbol that is known"
    warnings.append(ImportWarning(.particulars, message, line: element?.line))
    return nil
  }

  /// The title of the whole; a part's own title is its heading.
  private func title() -> String {
    let titles = preface?.descendants("docTitle").map { typesetter.plain($0.children) } ?? []
    return titles.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func organ() -> Organ? {
    let formula = root.descendant("formula").map { DocumentLanguage.letters(of: $0.text) }
    return pack.organs.first { DocumentLanguage.letters(of: $0.formula) == formula }?.organ
  }

  private func session() -> Session? {
    let element = cover.descendant("session")
    let printed = element.map { typesetter.plain($0.children) } ?? ""
    return pack.masthead.session(of: printed) ?? element?[attribute: "value"].flatMap { Session($0) }
  }

  private func agendaItem() -> String {
    guard let element = cover.descendants("inline").first(where: { $0[attribute: "name"] == "agenda item" }) else {
      return ""
    }
    let printed = typesetter.plain(element.children)
    return pack.masthead.agendaItem(of: printed) ?? typesetter.plain(element[attribute: "title"] ?? "")
  }

  private mutating func adopted() -> CalendarDate? {
    let work = main.first("meta", "identification", "FRBRWork")?.elements.first {
      $0.name == "FRBRdate" && $0[attribute: "name"] == "adoption"
    }
    let closing = closingElements.flatMap { $0.descendants("docDate") }.first
    let dates = [work, closing].compactMap { $0?[attribute: "date"].flatMap(ParticularsReader.date) }
    if dates.isEmpty { warnings.append(ImportWarning(.particulars, "the file has no date of adoption")) }
    return dates.first
  }

  /// A date; the first day of year 1 stands for none in these files.
  static func date(_ text: String) -> CalendarDate? {
    guard let date = CalendarDate(iso: text), date.year > 1 else { return nil }
    return date
  }

  /// The closing lines, of the whole or of its parts.
  private var closingElements: [XMLElement] {
    let own = main.elements.filter { $0.name == "conclusions" }
    return own.isEmpty ? root.descendants("conclusions") : own
  }

  private func meeting() -> String? {
    for closing in closingElements {
      let named = closing.descendants("inline").filter { $0[attribute: "name"] == "adoptionMeeting" }
      for element in named + closing.descendants("location") {
        let printed = typesetter.plain(element.children)
        if let meeting = pack.closing.meeting(of: printed) { return meeting }
        let digits = (element[attribute: "title"] ?? printed).filter { ("0"..."9").contains($0) }
        if (1...4).contains(digits.utf8.count) { return digits }
      }
    }
    return nil
  }

  /// Words of masthead and closing lines that no element names.
  private mutating func warnAboutRest() {
    let parts = [main.first("coverPage"), preface].compactMap { $0 } + closingElements
    for part in parts {
      for run in ParticularsReader.loose(in: part) {
        let quoted = typesetter.plain(run.string)
        warnings.append(ImportWarning(.unplaced, "in <\(part.name)>: \(quoted)", line: run.line))
      }
    }
  }

  /// Text that stands directly in the part or its paragraphs.
  private static func loose(in element: XMLElement) -> [XMLText] {
    element.children.flatMap { node -> [XMLText] in
      switch node {
      case .text(let run): run.string.contains { $0.isLetter || $0.isNumber } ? [run] : []
      case .element(let child): ["p", "span", "event", "block"].contains(child.name) ? loose(in: child) : []
      }
    }
  }
}
