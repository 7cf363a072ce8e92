import LanguagePacks
import OfficeOpenXML
import ResolutionModel

/// What stands above the first paragraph, with what changed in it: publisher and symbol, organ, session, agenda item,
/// how it was adopted, origin and title.
struct RedlineHead {
  private let old: ResolutionFrame
  private let new: ResolutionFrame

  init(old: Resolution, new: Resolution) {
    (self.old, self.new) = (ResolutionFrame(old), ResolutionFrame(new))
  }

  var header: [DraftRun] {
    let symbols = RedlineHead.runs(old.symbol, new.symbol)
    return symbols.isEmpty ? [] : [DraftRun(new.publisher + "\t")] + symbols
  }

  var blocks: [DraftBlock] {
    let lines: [(DraftStyle, KeyPath<ResolutionFrame, String>)] = [
      (DraftStyle(.masthead), \.organ), (DraftStyle(.masthead), \.session), (DraftStyle(.masthead), \.agendaItem),
      (DraftStyle(.adoption), \.adoption), (RedlineStyle.sponsors, \.sponsors), (RedlineStyle.origin, \.origin),
      (RedlineStyle.title, \.title),
    ]
    return lines.compactMap { RedlineHead.paragraph($0, old[keyPath: $1], new[keyPath: $1]) }
  }

  /// What stands below the last paragraph: meeting, date and vote.
  var closing: [DraftBlock] {
    let lines = [(old.meeting, new.meeting), (old.date, new.date)]
    let votes = (0..<max(old.vote.count, new.vote.count)).map {
      (RedlineHead.line(old.vote, $0), RedlineHead.line(new.vote, $0))
    }
    return lines.compactMap { RedlineHead.paragraph(RedlineStyle.closing, $0, $1) }
      + votes.compactMap { RedlineHead.paragraph(RedlineStyle.vote, $0, $1) }
  }

  private static func line(_ lines: [String], _ index: Int) -> String { index < lines.count ? lines[index] : "" }

  private static func paragraph(_ style: DraftStyle, _ old: String, _ new: String) -> DraftBlock? {
    if old.isEmpty, new.isEmpty { return nil }
    return .paragraph(
      DraftParagraph(style, runs(old, new), mark: old.isEmpty ? .inserted : new.isEmpty ? .deleted : .kept))
  }

  /// The words that both lines begin and end with are kept, those of the number before a tab and of what stands behind
  /// it for themselves.
  private static func runs(_ old: String, _ new: String) -> [DraftRun] {
    let parts = [old, new].map { $0.split(separator: "\t", maxSplits: 1).map(String.init) }
    guard parts.allSatisfy({ $0.count == 2 }) else { return changed(old, new) }
    return changed(parts[0][0] + "\t", parts[1][0] + "\t") + changed(parts[0][1], parts[1][1])
  }

  private static func changed(_ old: String, _ new: String) -> [DraftRun] {
    let (a, b) = (words(old), words(new))
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a[start...].reversed(), b[start...].reversed()).prefix { $0 == $1 }.count
    let parts: [(ArraySlice<Substring>, DraftFate)] = [
      (a[..<start], .kept), (a[start..<a.count - end], .deleted), (b[start..<b.count - end], .inserted),
      (b[(b.count - end)...], .kept),
    ]
    return parts.filter { !$0.0.isEmpty }.map { DraftRun($0.0.joined(), RunFormat(), $0.1) }
  }

  /// Words, each with the space or tab after it.
  private static func words(_ line: String) -> [Substring] {
    var words: [Substring] = []
    var start = line.startIndex
    for index in line.indices where line[index] == " " || line[index] == "\t" {
      words.append(line[start...index])
      start = line.index(after: index)
    }
    return start < line.endIndex ? words + [line[start...]] : words
  }
}

/// The lines around the body of one resolution, as the Secretariat prints them; each empty where nothing is known.
struct ResolutionFrame {
  private let resolution: Resolution
  private let lines: FrameLines

  init(_ resolution: Resolution) {
    self.resolution = resolution
    lines = FrameLines(.pack(for: resolution.language))
  }

  var publisher: String { lines.publisher }
  var symbol: String { resolution.symbol?.description ?? "" }
  var organ: String { resolution.organ.map(lines.organ) ?? "" }
  var session: String { resolution.session.map(lines.session) ?? "" }
  var agendaItem: String { lines.agendaItem(resolution.agendaItem) }
  var origin: String { resolution.origin }

  /// Who tabled a draft.
  var sponsors: String {
    guard resolution.symbol?.isDraft == true else { return "" }
    return lines.sponsors(resolution.proceedings.last { $0.stage == .draft }?.actors ?? "")
  }

  var adoption: String {
    guard let organ = resolution.organ, let date = resolution.adopted else { return "" }
    return lines.adoption(by: organ, on: date)
  }

  /// With `58/135.` in front; only where that is what the symbol ends in.
  var title: String {
    guard !resolution.title.isEmpty, let symbol = resolution.symbol, symbol.isResolution,
      case let short = symbol.short, short.contains("/"), !short.contains("(")
    else { return resolution.title }
    return "\(short).\t\(resolution.title)"
  }

  var meeting: String { lines.meeting(resolution.meeting, of: resolution.organ) }
  var date: String { resolution.adopted.map(lines.date) ?? "" }
  var vote: [String] { resolution.vote.map(lines.vote) ?? [] }
}
