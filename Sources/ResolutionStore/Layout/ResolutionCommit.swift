import ResolutionModel

/// What the commit of a resolution says beside its texts.
struct ResolutionCommit {
  let particulars: ResolutionParticulars
  /// For a draft, what it was adopted as.
  let adoptedAs: [Symbol]

  /// The organ, at an address that no mail reaches (RFC 2606).
  var author: CommitObject.Author {
    guard let organ = particulars.organ else { return .init(name: "Unknown organ", address: "unknown@travaux.invalid") }
    let name = PlainText.line(organ.name).filter { $0 != "<" && $0 != ">" }
    let slug = name.lowercased().utf8.map { isLetterOrDigit($0) ? $0 : UInt8(ascii: "-") }
    return .init(name: name, address: String(decoding: slug, as: UTF8.self) + "@travaux.invalid")
  }

  /// The adoption day's time, or that of the session where the day is unknown, and never before the parents'.
  func time(after parents: [Int]) -> Int {
    let day = particulars.adopted ?? particulars.symbol.presumedDate
    return max(day.map(CommitTime.seconds) ?? 0, parents.max() ?? 0)
  }

  /// Symbol and title, the origin, and the particulars as trailers.
  var message: String {
    let subject = [particulars.symbol.description, particulars.title].filter { !$0.isEmpty }.joined(separator: ": ")
    let body = [PlainText.line(particulars.origin), timeNote].filter { !$0.isEmpty }
    return ([PlainText.line(subject)] + body + [trailers]).joined(separator: "\n\n") + "\n"
  }

  /// The value of the trailer that `message` gives every commit of a resolution; nil where there is none.
  static func symbolTrailer(in commit: [UInt8]) -> String? { trailer("Symbol", in: commit) }

  /// The resolutions that a draft's commit says it was adopted as.
  static func adoptions(in commit: [UInt8]) -> [Symbol] {
    (trailer("Adopted-as", in: commit) ?? "").split(separator: ",").compactMap { Symbol(String($0.drop { $0 == " " })) }
  }

  private static func trailer(_ name: String, in commit: [UInt8]) -> String? {
    let name = Array((name + ": ").utf8)
    let line = commit.split(separator: 0x0A).last { $0.starts(with: name) }
    return line.map { String(decoding: $0.dropFirst(name.count), as: UTF8.self) }
  }

  private var timeNote: String {
    guard let day = particulars.adopted, day.daysSince1970 <= 0 else { return "" }
    return "Adopted on a day that Git cannot hold: the commit's date only keeps the order."
  }

  private var trailers: String {
    let fields: [(String, String?)] = [
      ("Symbol", particulars.symbol.description), ("Organ", particulars.organ?.name),
      ("Session", particulars.session?.description), ("Agenda-item", particulars.agendaItem),
      ("Adopted", particulars.adopted?.description), ("Meeting", particulars.meeting),
      ("Vote", particulars.vote), ("Draft", particulars.draft),
      ("Adopted-as", adoptedAs.map(\.description).joined(separator: ", ")),
      ("Languages", particulars.languages.map(\.code).joined(separator: ", ")),
    ]
    return fields.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : "\(name): \(PlainText.line($0))" }
    }.joined(separator: "\n")
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}

/// Texts from documents, made fit for Git's line-based forms.
enum PlainText {
  /// Control characters become spaces.
  static func line(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
    return String(decoding: text.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
  }
}
