import LanguagePacks
import ResolutionModel

extension MastheadReader {
  private var text: String { cells[position].text }

  mutating func takeSymbol() -> Bool {
    guard let symbol = DocumentSymbol.read(printed.bytes[cells[position].bytes]) else { return false }
    if particulars.symbol == nil { particulars.symbol = symbol }
    position += 1
    return true
  }

  /// The publisher, or the organ as mastheads name it.
  mutating func takeOrgan() -> Bool {
    if pack.masthead.publishers.contains(text) {
      position += 1
      return true
    }
    guard let organ = pack.heading.organ(named: text) else { return false }
    particulars.organ = organ
    position += 1
    return true
  }

  mutating func takeSession() -> Bool {
    guard let session = pack.masthead.session(of: text) else { return false }
    particulars.session = session
    position += 1
    return true
  }

  mutating func takeItem() -> Bool {
    guard let item = pack.masthead.agendaItem(of: text) else { return false }
    particulars.agendaItem = item
    position += 1
    return true
  }

  /// "85th plenary meeting" and the date below it, as the electronic texts until 1996 have them above the title.
  mutating func takeMeeting() -> Bool {
    guard let meeting = pack.closing.meeting(of: text) else { return false }
    particulars.meeting = meeting
    position += 1
    guard position < cells.count, isDate(text) else { return true }
    particulars.adopted = particulars.adopted ?? pack.dates.prefix(of: text)?.date
    position += 1
    return true
  }

  /// "Distr.: General", "Original: English", the date of issue.
  mutating func takeIssue() -> Bool {
    let isIssue =
      pack.masthead.distributions.contains { text.hasPrefix($0) }
      || pack.masthead.originals.contains { $0.match(text, folding: pack.folding) != nil }
      || isDate(text)
    if isIssue { position += 1 }
    return isIssue
  }

  /// Whether a line is a date; that of issue is in English in every language.
  func isDate(_ text: String) -> Bool {
    [pack, LanguagePack.pack(for: .english)].contains { pack in
      pack.dates.prefix(of: text).map { text.utf8.count - $0.length <= 1 } ?? false
    }
  }

  /// "Resolution adopted by the General Assembly on 22 December 2003", over one to three lines.
  mutating func takeHeading() -> Bool {
    var found: (heading: Particulars, count: Int)?
    for count in 1...3 where position + count <= cells.count {
      let line = cells[position..<position + count].map(\.text).joined(separator: " ")
      guard let heading = pack.heading.heading(of: line) else { continue }
      var read = particulars
      read.organ = heading.organ ?? read.organ
      read.adopted = heading.date
      if let meeting = heading.meeting { read.meeting = String(meeting.prefix { ("0"..."9").contains($0) }) }
      if count == 1 || heading.date != nil { found = (read, count) }
      if heading.date != nil { break }
    }
    guard let found else { return false }
    particulars = found.heading
    position += found.count
    return true
  }

  /// "[on the report of the Third Committee (A/58/499)]", over as many lines as the bracket takes; "[S/3504]".
  mutating func takeBracketed() -> Bool {
    guard text.hasPrefix("["), let end = cells[position...].prefix(8).firstIndex(where: { $0.text.hasSuffix("]") })
    else { return false }
    let line = cells[position...end].map(\.text).joined(separator: " ")
    let inner = String(line.dropFirst().dropLast())
    if Symbol(inner) != nil {
      particulars.proceedings.append(Proceeding(stage: .draft, document: inner))
    } else if pack.heading.isOrigin(line) || expectsTitle == false {
      particulars.origin = line
    } else {
      return false
    }
    position = end + 1
    return true
  }
}
