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

/// How changed paragraphs are set on a terminal.
enum DiffArrangement: String, EnumerableFlag {
  case sideBySide
  case unified

  /// Terminals from so many columns on show old and new side by side.
  static let wide = 140
  /// Columns of a page side by side that goes to no terminal.
  static let page = 120

  static func help(for value: DiffArrangement) -> ArgumentHelp? {
    switch value {
    case .sideBySide: "Set the old text beside the new one. Default on terminals of \(wide) columns and more."
    case .unified: "Set old and new words in one text."
    }
  }
}

struct Diff: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .docx]

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two resolutions paragraph by paragraph.",
    discussion: """
      First a line that counts, then what changed, part by part. Each change is same (at most the number changed), \
      technical (a roll-forward that explains itself: session ordinals, the predecessor's own citation, report series, \
      also/further), editorial (typography, spelling, punctuation), substantive, added or deleted; with moved, split \
      and merged paragraphs told as such, and softened or strengthened openers. A deadline, an amount or a legal basis \
      that changed is never technical; --why gives the grounds.

        travaux diff 57/168 58/135 --only substantive,added,deleted
        travaux diff last-year.xml draft.docx --hide technical,editorial
        travaux diff topic@57 topic@58 --stat

      --format docx writes a Word file with the differences as tracked changes: accepting all gives NEW, rejecting \
      all gives OLD.

        travaux diff 57/168 58/135 --format docx --output redline.docx

      A Word file given as both OLD and NEW is compared with itself: before its tracked changes, and after.

      git diff shows archives and drafts this way too: see travaux git-diff --help.
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

  @Flag(name: .long, help: "Show only how many changes there are of each kind, with a sign for every paragraph.")
  var stat = false

  @Flag var arrangement: DiffArrangement?

  @Option(name: [.customShort("C"), .long], help: "Show so many unchanged paragraphs around each change.")
  var context = 0

  @Flag(name: .long, help: "Say why each change has its kind.")
  var why = false

  @Flag(name: .customLong("exit-code"), help: "Exit with 1 when the texts differ in what is shown.")
  var exitCode = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var tracked: TrackedOption
  @OptionGroup var redline: RedlineOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<Diff>

  func validate() throws {
    guard context >= 0 else { throw ValidationError("--context is a number of paragraphs, 0 or more") }
  }

  func run() throws {
    let texts = try ResolutionPair(
      old, new, language: language.language, tracked: tracked.tracked, archive: archive)
    let diff = Differ().compare(texts.old, texts.new)
    switch output.format {
    case .json: try output.show(json: EncodedDiff(diff, kinds: wholeKinds))
    case .html: try output.emit(DiffPage(kinds: wholeKinds, showsReasons: why).write(diff))
    case .docx: try output.emit(bytes: Redline(options: redline.options(for: texts.new)).write(diff))
    default:
      let options = DiffLayout.Options(
        kinds: textKinds, isSummaryOnly: stat, showsReasons: why, context: context, arrangement: pageArrangement)
      try output.show(DiffLayout(options: options).lay(out: diff))
    }
    if exitCode, diff.changes.contains(where: { textKinds.contains($0.kind) && $0.kind != .same }) {
      throw Failure.difference
    }
  }

  private var pageArrangement: DiffLayout.Options.Arrangement {
    let isWide = (output.width ?? 0) >= DiffArrangement.wide
    guard output.format == .text, arrangement == .sideBySide || (arrangement == nil && isWide) else { return .unified }
    return .sideBySide(width: output.width ?? DiffArrangement.page, isMarked: !output.usesColour)
  }

  /// For forms that hold the whole of both texts.
  private var wholeKinds: Set<Change.Kind> { kinds(byDefault: Set(Change.Kind.allCases)) }

  private var textKinds: Set<Change.Kind> { kinds(byDefault: Set(Change.Kind.allCases).subtracting([.same])) }

  private func kinds(byDefault standard: Set<Change.Kind>) -> Set<Change.Kind> {
    (only.isEmpty ? standard : Set(only.flatMap(\.kinds))).subtracting(hide.flatMap(\.kinds))
  }
}
