import Importers
import ResolutionModel
import ResolutionStore

/// Files read for an import: the texts, and what could not be read.
struct IncomingFiles {
  /// What a person says about files that do not say it themselves.
  struct Particulars {
    var language: Language?
    var symbol: Symbol?
    var tracked = Importer.Tracked.proposed
  }

  private(set) var texts: [IncomingText] = []
  private(set) var failures: [Failure] = []
  private(set) var warnings: [(file: String, warnings: [ImportWarning])] = []

  /// Reads every file below the paths; one that cannot be read stops none of the others.
  init(_ paths: [String], _ particulars: Particulars) throws(Failure) {
    var files: [String] = []
    for path in paths { files += try FileSystem.files(at: path) }
    var progress = Progress("reading", total: files.count)
    for file in files {
      do {
        try read(file, particulars)
      } catch {
        failures.append(error)
      }
      progress.advance()
    }
    progress.finish()
  }

  private mutating func read(_ file: String, _ particulars: Particulars) throws(Failure) {
    let bytes = try FileSystem.read(file)
    var document = try Reading.document(
      bytes, named: file, language: particulars.language, tracked: particulars.tracked)
    if let symbol = particulars.symbol { document.resolution.symbol = symbol }
    guard document.resolution.symbol != nil else { throw Failure(archive: .withoutSymbol(file: file)) }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let source = SourceFile(name: name, bytes: bytes, format: document.format, reader: Travaux.version)
    texts.append(IncomingText(document.resolution, from: source))
    if !document.warnings.isEmpty { warnings.append((file, document.warnings)) }
  }
}
