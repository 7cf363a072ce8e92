import ArgumentParser
import Renderers
import ResolutionDiff
import ResolutionModel

/// What Git calls in place of its own diff: `diff.<name>.command` or `GIT_EXTERNAL_DIFF` (gitattributes(5), git(1)).
struct GitDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git-diff",
    abstract: "Show two versions of a file for git diff, paragraph by paragraph.",
    discussion: """
      Git calls this command itself, with seven words: the path, then file, hash and mode of the old and of the new \
      version. In an archive or in a repository of drafts, once:

        git config diff.travaux.command 'travaux git-diff'
        echo '*.md diff=travaux' >> "$(git rev-parse --git-dir)/info/attributes"

      Then git diff A/RES/57/168 A/RES/58/135 -- en.md speaks in paragraphs, and so do drafts in any format that \
      travaux reads (add *.docx, *.txt). For one call: GIT_EXTERNAL_DIFF='travaux git-diff' git diff. What is no \
      resolution is shown as Git shows it. For git log -p and git show, see travaux git-textconv --help.
      """)

  @Argument(help: "The path, and unless the file is unmerged what Git says of its old and its new version.")
  var words: [String]

  @Flag(name: .long, help: "Say why each change has its kind.")
  var why = false

  func validate() throws {
    guard words.count == 1 || words.count == 7 || words.count == 9 else {
      throw ValidationError("git calls this with one, seven or nine words; for two files use travaux diff OLD NEW")
    }
  }

  func run() throws {
    guard words.count >= 7 else { return StandardStream.output.write("* Unmerged path \(words[0])\n") }
    let (old, new) = (words[1], words[4])
    do throws(Failure) {
      let (before, after) = try versions(old, new)
      show(Differ().compare(before, after))
    } catch {
      showPlainly(old, new)
    }
  }

  /// Both versions; one that does not exist is a resolution without paragraphs in the other's language.
  private func versions(_ old: String, _ new: String) throws(Failure) -> (Resolution, Resolution) {
    let before = try version(old)
    let after = try version(new)
    let language = (after ?? before)?.language ?? .english
    return (before ?? Resolution(language: language), after ?? Resolution(language: language))
  }

  private func version(_ path: String) throws(Failure) -> Resolution? {
    path == "/dev/null" ? nil : try Reading.document(at: path, language: nil).resolution
  }

  private func show(_ diff: StructuralDiff) {
    let page = DiffLayout(options: .init(showsReasons: why)).lay(out: diff)
    let stream = StandardStream.output
    let isSeen = (stream.isTerminal || Environment.isPagedByGit) && !Environment.refusesColour
    let writer = TerminalWriter(width: stream.width ?? Environment.gitPagerWidth, isColoured: isSeen)
    stream.write(isSeen ? ANSIStyle.paint(header, .emphasis) : header)
    stream.write("\n" + writer.write(page))
  }

  /// The line Git starts a file with, by the driver's name.
  private var header: String { "diff --travaux a/\(words[0]) b/\(words.count > 7 ? words[7] : words[0])" }

  /// Git reports a driver that ends with anything but 0 as broken, so its own diff runs beside this process.
  private func showPlainly(_ old: String, _ new: String) {
    let colour = Environment.isPagedByGit ? "always" : "auto"
    let git = ["git", "--no-pager", "diff", "--no-index", "--no-ext-diff", "--color=\(colour)", "--", old, new]
    Program.start(git)?.wait()
  }
}
