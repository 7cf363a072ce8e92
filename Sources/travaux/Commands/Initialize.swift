import ArgumentParser
import ResolutionStore

struct Initialize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make an empty archive: an ordinary Git repository, marked as an archive.",
    discussion: """
      In a clone of an archive, made with `git clone` or `git clone --mirror`, it makes the clone an archive of its own. \
      An ordinary clone lacks the sources of the texts and the decisions on topics: \
      `git fetch origin 'refs/travaux/*:refs/travaux/*'` brings them.
      """)

  @Argument(help: "The folder; made when it is not there.", completion: .directory)
  var folder: String = "."

  func run() throws {
    let archive = try Archive.create(at: folder)
    let count = try archive.symbols().count
    let message =
      count == 0
      ? "made an empty archive in \(folder); add to it with `travaux import FILE…`"
      : "\(folder) is an archive of \(count) resolutions and drafts"
    StandardStream.error.write(message + "\n")
  }
}
