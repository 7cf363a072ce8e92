import ResolutionModel
import ResolutionStore

/// One text on its way out: a resolution in one language, with what the archive knows beside it.
struct ExportedText {
  let resolution: Resolution
  /// The branch it is on, `topic/<slug>` or `draft/<symbol>`; empty for a text that comes from a file.
  let branch: String
  /// The files it was read from, those that gave way to a better one included.
  let sources: [SourceFile]
  /// Reads the resolution it follows on its topic, in the same language; nil where there is none.
  let predecessor: () throws -> Resolution?

  /// A file's name without its ending: `A_RES_58_135.en`. Signs that a name should not have become underscores.
  var fileName: String {
    let symbol = resolution.symbol?.gitRefName ?? "resolution"
    let plain = symbol.unicodeScalars.map {
      $0.properties.isAlphabetic || ("-"..."9").contains($0) && $0 != "/" ? $0 : "_"
    }
    return String(String.UnicodeScalarView(plain)) + "." + resolution.language.code
  }
}
