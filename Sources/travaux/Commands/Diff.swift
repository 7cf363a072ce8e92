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
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .docx]

  static let configuration = CommandConfiguration(
    abstract: "Compare two resolutions paragraph by paragraph.",
    discussion: """
      Each change is same, technical (a roll-forward that explains itself: session ordinals, the predecessor's own \
      citation, report series, also/further), editorial (typography, spelling, punctuation), substantive, added or \
      deleted; with moved, split and merged paragraphs told as such.

      --format docx writes a Word file with the differences as tracked changes: accepting all gives NEW, rejecting \
      all gives OLD.

        travaux diff 57/168 58/135 --format docx --output redline.docx

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
  @OptionGroup var redline: RedlineOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<Diff>

  func run() throws {
    let texts = try ResolutionPair(
      old, new, language: language.language, tracked: tracked.tracked, archive: archive)
    let diff = Differ().compare(texts.old, texts.new)
    switch output.format {
    case .json: try output.show(json: EncodedDiff(diff, kinds: wholeKinds))
    case .html: try output.emit(DiffPage(kinds: wholeKinds, showsReasons: why).write(diff))
    case .docx: try output.emit(bytes: Redline(options: redline.options(for: texts.new)).write(diff))
    default:
      let options = DiffLayout.Options(kinds: textKinds, isSummaryOnly: stat, showsReasons: why)
      try output.show(DiffLayout(options: options).lay(out: diff))
    }
    if exitCode, diff.changes.contains(where: { textKinds.contains($0.kind) && $0.kind != .same }) {
      throw Failure.difference
    }
  }

  /// For forms that hold the whole of both texts.
  private var wholeKinds: Set<Change.Kind> { kinds(byDefault: Set(Change.Kind.allCases)) }

  private var textKinds: Set<Change.Kind> { kinds(byDefault: Set(Change.Kind.allCases).subtracting([.same])) }

  private func kinds(byDefault standard: Set<Change.Kind>) -> Set<Change.Kind> {
    (only.isEmpty ? standard : Set(only.flatMap(\.kinds))).subtracting(hide.flatMap(\.kinds))
  }
}
