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
    let bytes = try FileSystem.read(path)
    let source = SourceFile(name: name(of: path), bytes: bytes, format: .plainText, reader: Travaux.version)
    if let row = manifest.row(forFile: path), row.completesText { return try completed(bytes, path, source, row) }
    let texts = known.texts(ofFileWithDigest: source.sha256).filter { text in
      FileReading.isOwn(text.source.reader)
        && (symbol ?? text.symbol) == text.symbol && (language ?? text.language) == text.language
    }
    guard texts.isEmpty else { return .known(texts) }
    let (text, warnings) = try text(bytes, path, source, nil)
    return .text(text, warnings)
  }

  /// What people add to a text takes the place of what the reader alone made of the file, and what they add later that of
  /// what they added before.
  private func completed(
    _ bytes: [UInt8], _ path: String, _ source: SourceFile, _ row: Manifest.Row
  ) throws(Failure) -> ReadFile.Outcome {
    var (text, warnings) = try text(bytes, path, source, row)
    let before = known.texts(ofFileWithDigest: source.sha256)
    let edition = before.compactMap { FileReading.edition(of: $0.source.reader) }.max()
    do {
      let id = try text.id()
      let same = before.first {
        ($0.symbol, $0.language, $0.id) == (text.symbol, text.language, id)
          && FileReading.edition(of: $0.source.reader) == edition
      }
      if let same {
        return .known([same])
      }
    } catch {
      throw Failure(archive: error)
    }
    text.source.reader = FileReading.reader(ofEdition: (edition ?? 0) + 1)
    return .text(text, warnings)
  }

  private func text(
    _ bytes: [UInt8], _ path: String, _ source: SourceFile, _ row: Manifest.Row?
  ) throws(Failure) -> (StorableText, [ImportWarning]) {
    var document = try Reading.document(bytes, named: path, language: row?.language ?? language, tracked: tracked)
    if let symbol = row?.symbol ?? symbol { document.resolution.symbol = symbol }
    row?.complete(&document.resolution)
    var source = source
    source.format = document.format
    do {
      return (try StorableText(IncomingText(document.resolution, from: source)), document.warnings)
    } catch {
      throw Failure(archive: error)
    }
  }

  private func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The name of a reader to whom people have said something for the first time, the second…: later than that of the
  /// reader alone, and each later than the one before.
  private static func reader(ofEdition number: Int) -> String { Travaux.version + completion + "\(number)" }

  /// Whether a text was read by this version of the program, alone or with what people said.
  private static func isOwn(_ reader: String) -> Bool { reader == Travaux.version || edition(of: reader) != nil }

  /// Nil for the reader alone, and for that of another version of the program.
  private static func edition(of reader: String) -> Int? {
    guard reader.hasPrefix(Travaux.version + completion) else { return nil }
    return Int(reader.dropFirst((Travaux.version + completion).count))
  }

  private static let completion = " with manifest "
}
