import ArgumentParser
import Renderers
import ResolutionDiff
import ResolutionModel

/// Kinds of change as people list them: `substantive,added`.
struct KindList: ExpressibleByArgument {
  let kinds: [Change.Kind]

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    kinds = names.compactMap(Change.Kind.init)
    if kinds.count != names.count { return nil }
  }

  static let allValueStrings = Change.Kind.allCases.map(\.rawValue)
}

struct Diff: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown]

  static let configuration = CommandConfiguration(
    abstract: "Compare two resolutions paragraph by paragraph.",
    discussion: """
      Each change is same, technical (a roll-forward that explains itself: session ordinals, the predecessor's own \
      citation, report series, also/further), editorial (typography, spelling, punctuation), substantive, added or \
      deleted; with moved, split and merged paragraphs told as such.

      A Word file given as both OLD and NEW is compared with itself: before its tracked changes, and after.
      """)

  @Argument(help: "The earlier text: a file, -, a symbol or TOPIC@SESSION.")
  var old: ResolutionArgument

  @Argument(help: "The later text.")
  var new: ResolutionArgument

  @Option(
    name: .long,
    help: "Show only these kinds, with commas: same, technical, editorial, substantive, added, deleted.")
  var only: [KindList] = []

  @Option(name: .long, help: "Hide these kinds, with commas.")
  var hide: [KindList] = []

  @Flag(name: .long, help: "Show only how many changes there are of each kind.")
  var stat = false

  @Flag(name: .long, help: "Say why each change has its kind.")
  var why = false

  @Flag(name: .customLong("exit-code"), help: "Exit with 1 when the texts differ in what is shown.")
  var exitCode = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var tracked: TrackedOption
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<Diff>

  func run() throws {
    let (old, new) = try pair()
    let diff = Differ().compare(old, new)
    switch output.format {
    case .json: try output.show(json: EncodedDiff(diff, kinds: wholeKinds))
    case .html: try output.emit(DiffPage(kinds: wholeKinds, showsReasons: why).write(diff))
    default:
      let options = DiffLayout.Options(kinds: textKinds, isSummaryOnly: stat, showsReasons: why)
      try output.show(DiffLayout(options: options).lay(out: diff))
    }
    if exitCode, diff.changes.contains(where: { textKinds.contains($0.kind) && $0.kind != .same }) {
      throw Failure.difference
    }
  }

  /// Both texts in one language: the one asked for, else one that both are in.
  private func pair() throws -> (Resolution, Resolution) {
    // One file given twice is compared with itself: as it was before its tracked changes, and as it proposes.
    let isOneFile = old.isFile && old.text == new.text && old.text != "-"
    let olds = try old.resolutions(
      language: language.language, tracked: isOneFile ? .original : tracked.tracked, archive: archive)
    let news = try new.resolutions(
      language: language.language, tracked: isOneFile ? .proposed : tracked.tracked, archive: archive)
    if let shared = Set(olds.keys).intersection(news.keys).min(), let old = olds[shared], let new = news[shared] {
      return (old, new)
    }
    guard let old = olds.min(by: { $0.key < $1.key })?.value, let new = news.min(by: { $0.key < $1.key })?.value else {
      throw Failure(.archive, "nothing to compare")
    }
    throw Failure(
      .usage, "the two texts are in different languages (\(old.language.code), \(new.language.code))",
      hint: "compare texts of one language; --language tells the reader what it could not see")
  }

  /// For forms that hold the whole of both texts.
  private var wholeKinds: Set<Change.Kind> { kinds(byDefault: Set(Change.Kind.allCases)) }

  private var textKinds: Set<Change.Kind> { kinds(byDefault: Set(Change.Kind.allCases).subtracting([.same])) }

  private func kinds(byDefault standard: Set<Change.Kind>) -> Set<Change.Kind> {
    (only.isEmpty ? standard : Set(only.flatMap(\.kinds))).subtracting(hide.flatMap(\.kinds))
  }
}
