import Importers
import ResolutionModel
import ResolutionStore

/// A file on its way into the archive.
struct ReadFile: Sendable {
  enum Outcome: Sendable {
    case text(StorableText, [ImportWarning])
    /// The archive has read it before.
    case known([KnownFiles.Text])
    case failed(Failure)
  }

  let path: String
  let outcome: Outcome
}

/// Reads files for an import, any number at a time.
struct FileReading: Sendable {
  /// The files that need not be read again.
  let known: KnownFiles
  /// What all files are said to be.
  var language: Language?
  var symbol: Symbol?
  var tracked = Importer.Tracked.proposed
  let manifest: Manifest

  func read(_ path: String) -> ReadFile {
    do {
      return ReadFile(path: path, outcome: try outcome(path))
    } catch {
      return ReadFile(path: path, outcome: .failed(error))
    }
  }

  private func outcome(_ path: String) throws(Failure) -> ReadFile.Outcome {
    let row = manifest.row(forFile: path)
    let bytes = try FileSystem.read(path)
    let reader = row?.completesText == true ? FileReading.completedReader : Travaux.version
    let source = SourceFile(name: name(of: path), bytes: bytes, format: .plainText, reader: reader)
    let texts = known.texts(ofFileWithDigest: source.sha256, readBy: reader).filter { text in
      (row?.symbol ?? symbol ?? text.symbol) == text.symbol
        && (row?.language ?? language ?? text.language) == text.language
    }
    return texts.isEmpty ? try text(bytes, path, source, row) : .known(texts)
  }

  private func text(
    _ bytes: [UInt8], _ path: String, _ source: SourceFile, _ row: Manifest.Row?
  ) throws(Failure) -> ReadFile.Outcome {
    var document = try Reading.document(bytes, named: path, language: row?.language ?? language, tracked: tracked)
    if let symbol = row?.symbol ?? symbol { document.resolution.symbol = symbol }
    row?.complete(&document.resolution)
    var source = source
    source.format = document.format
    do {
      return .text(try StorableText(IncomingText(document.resolution, from: source)), document.warnings)
    } catch {
      throw Failure(archive: error)
    }
  }

  private func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Later than the reader alone, so that what people add to a text takes its place.
  private static let completedReader = Travaux.version + " with a manifest"
}
