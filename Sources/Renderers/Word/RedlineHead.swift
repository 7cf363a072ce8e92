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
      (DraftStyle(.title), \.adoption), (RedlineStyle.origin, \.origin), (RedlineStyle.title, \.title),
    ]
    return lines.compactMap { RedlineHead.paragraph($0, old[keyPath: $1], new[keyPath: $1]) }
  }

  /// What stands below the last paragraph: meeting, date and vote.
  var closing: [DraftBlock] {
    let count = max(old.vote.count, new.vote.count)
    let votes = (0..<count).map { (RedlineHead.line(old.vote, $0), RedlineHead.line(new.vote, $0)) }
    return ([(old.meeting, new.meeting), (old.date, new.date)] + votes)
      .compactMap { RedlineHead.paragraph(RedlineStyle.closing, $0, $1) }
  }

  private static func line(_ lines: [String], _ index: Int) -> String { index < lines.count ? lines[index] : "" }

  private static func paragraph(_ style: DraftStyle, _ old: String, _ new: String) -> DraftBlock? {
    if old.isEmpty, new.isEmpty { return nil }
    return .paragraph(
      DraftParagraph(style, runs(old, new), mark: old.isEmpty ? .inserted : new.isEmpty ? .deleted : .kept))
  }

  private static func runs(_ old: String, _ new: String) -> [DraftRun] {
    if old == new { return new.isEmpty ? [] : [DraftRun(new)] }
    return [DraftRun(old, RunFormat(), .deleted), DraftRun(new, RunFormat(), .inserted)].filter {
      $0.content != .text("")
    }
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
