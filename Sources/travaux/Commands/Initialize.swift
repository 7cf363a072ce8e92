import ArgumentParser
import ResolutionStore

struct Initialize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make an empty archive: an ordinary Git repository, marked as an archive.")

  @Argument(help: "The folder; made when it is not there.", completion: .directory)
  var folder: String = "."

  func run() throws {
    _ = try Archive.create(at: folder)
    StandardStream.error.write("made an empty archive in \(folder); add to it with `travaux import FILE…`\n")
  }
}
