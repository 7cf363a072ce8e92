import OfficeOpenXML
import ResolutionModel

/// What stands above the first paragraph: symbol, origin and title, with what changed in them.
struct RedlineHead {
  let old: Resolution
  let new: Resolution

  var header: [DraftRun] {
    let symbols = [old, new].map { $0.symbol?.description ?? "" }
    return RedlineHead.runs(symbols[0], symbols[1])
  }

  var blocks: [DraftBlock] {
    let origin = paragraph(.origin, RedlineHead.runs(old.origin, new.origin), old.origin, new.origin)
    let numbers = [old, new].map { $0.symbol.flatMap(RedlineHead.number) ?? "" }
    let titles = [old, new].enumerated().map { place, resolution in
      numbers[place].isEmpty || resolution.title.isEmpty ? resolution.title : "\(numbers[place])\t\(resolution.title)"
    }
    let title = paragraph(.title, RedlineHead.runs(titles[0], titles[1]), titles[0], titles[1])
    return [origin, title].compactMap { $0 }.map(DraftBlock.paragraph)
  }

  /// `58/135.` before the title; only where it is what symbols of resolutions end in.
  private static func number(of symbol: Symbol) -> String? {
    let short = symbol.short
    return symbol.isResolution && short.contains("/") && !short.contains("(") ? short + "." : nil
  }

  private func paragraph(_ style: DraftStyle, _ runs: [DraftRun], _ old: String, _ new: String) -> DraftParagraph? {
    if old.isEmpty, new.isEmpty { return nil }
    return DraftParagraph(style, runs, mark: old.isEmpty ? .inserted : new.isEmpty ? .deleted : .kept)
  }

  private static func runs(_ old: String, _ new: String) -> [DraftRun] {
    if old == new { return new.isEmpty ? [] : [DraftRun(new)] }
    return [DraftRun(old, RunFormat(), .deleted), DraftRun(new, RunFormat(), .inserted)].filter {
      $0.content != .text("")
    }
  }
}
