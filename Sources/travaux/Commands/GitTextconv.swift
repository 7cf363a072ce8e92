import ArgumentParser
import ResolutionModel

/// What Git calls to see a file as text: `diff.<name>.textconv` (gitattributes(5)).
struct GitTextconv: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git-textconv",
    abstract: "Write a file's canonical text for git log -p, git show and git blame.",
    discussion: """
      With this, Git compares Word files, PDF and every other format that travaux reads line by line, a paragraph on \
      each:

        git config diff.travaux.textconv 'travaux git-textconv'
        echo '*.docx diff=travaux' >> "$(git rev-parse --git-dir)/info/attributes"

      A file that is no resolution is passed on as it is.
      """)

  @Argument(help: "The file.", completion: .file())
  var file: String

  func run() throws {
    let bytes = try FileSystem.read(file)
    do throws(Failure) {
      let resolution = try Reading.document(bytes, named: file, language: nil).resolution
      StandardStream.output.write(CanonicalText.bytes(of: resolution))
    } catch {
      StandardStream.output.write(bytes)
    }
  }
}
