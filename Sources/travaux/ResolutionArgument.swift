import ArgumentParser
import Importers
import ResolutionModel
import ResolutionStore

/// A resolution as a person names it: a file, `-`, a symbol or `TOPIC@SESSION`.
struct ResolutionArgument: ExpressibleByArgument {
  let text: String

  init(argument: String) {
    text = argument
  }

  /// Whether it names a file (or standard input) rather than something in an archive.
  var isFile: Bool { text == "-" || FileSystem.exists(text) }

  /// What stands before the locator, and the locator: `draft.txt:OP7`, `58/135:OP7`. A file whose name looks like that
  /// is a file.
  var parts: (resolution: ResolutionArgument, locator: Locator?) {
    if isFile { return (self, nil) }
    let reference = ParagraphReference(text)
    return (ResolutionArgument(argument: reference.resolution), reference.locator)
  }

  /// Reads the file it names.
  func document(
    language: Language?, tracked: Importer.Tracked = .proposed
  ) throws(Failure) -> ImportedDocument {
    try Reading.document(at: text, language: language, tracked: tracked)
  }

  /// The resolutions in every language that it can be had in.
  func resolutions(
    language: Language?, tracked: Importer.Tracked = .proposed, archive: ArchiveOptions
  ) throws -> [Language: Resolution] {
    if isFile {
      let resolution = try document(language: language, tracked: tracked).resolution
      return [resolution.language: resolution]
    }
    let store = try archive.open()
    let symbol = try Naming(store).symbol(named: text)
    let languages = try language.map { [$0] } ?? store.languages(of: symbol)
    var found: [Language: Resolution] = [:]
    for language in languages { found[language] = try store.resolution(symbol, in: language) }
    return found
  }
}

/// Reading files for commands.
enum Reading {
  /// - Throws: `Failure` with the file's name for anything that cannot be read.
  static func document(
    at path: String, language: Language?, tracked: Importer.Tracked = .proposed
  ) throws(Failure) -> ImportedDocument {
    let name = path == "-" ? "standard input" : path
    return try document(try FileSystem.read(path), named: name, language: language, tracked: tracked)
  }

  static func document(
    _ bytes: [UInt8], named name: String, language: Language?, tracked: Importer.Tracked = .proposed
  ) throws(Failure) -> ImportedDocument {
    do {
      return try Importer(options: .init(language: language, tracked: tracked)).read(bytes)
    } catch {
      throw Failure(error, file: name)
    }
  }
}
