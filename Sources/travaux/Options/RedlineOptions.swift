import ArgumentParser
import Renderers
import ResolutionModel

/// Whose name and date the tracked changes of a Word redline bear.
struct RedlineOptions: ParsableArguments {
  @Option(name: .long, help: "In docx: the author of the tracked changes. Default: the symbol of the new text.")
  var author: String?

  @Option(
    name: .long,
    help: "In docx: when they were made, 2011-10-03 or 2011-10-03T09:00:00Z. Default: the new text's adoption date.")
  var date: String?

  @Flag(name: .customLong("no-comments"), help: "In docx: no comments that tell the kind of each change.")
  var hasNoComments = false

  func validate() throws {
    guard let date else { return }
    guard CalendarDate(iso: String(date.prefix(10))) != nil, date.utf8.count == 10 || date.hasSuffix("Z") else {
      throw ValidationError("--date takes 2011-10-03 or 2011-10-03T09:00:00Z, not ‘\(date)’")
    }
  }

  /// What is not said follows from the new text, so that equal texts give equal files.
  func options(for new: Resolution) -> Redline.Options {
    let day = date ?? new.adopted?.description ?? ""
    return Redline.Options(
      author: author ?? new.symbol?.description ?? "travaux", date: day.utf8.count == 10 ? day + "T00:00:00Z" : day,
      hasComments: !hasNoComments)
  }
}
