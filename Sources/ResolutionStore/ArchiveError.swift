import ResolutionModel

/// Why an archive cannot be opened, read or changed.
public enum ArchiveError: Error, Hashable, Sendable {
  /// No Git repository at the path, nor above it where one was looked for.
  case notFound(path: String)
  /// A Git repository in a folder of another user, which Git opens only where the user has said so.
  case ofAnotherUser(path: String)
  /// A Git repository that `init` did not make, such as one of drafts.
  case notAnArchive(path: String)
  /// A clone of an archive that `Archive.create` has not taken up.
  case clone(path: String)
  /// An archive of a format later than this program knows.
  case newerFormat(found: Int, known: Int)
  /// Another program holds the lock file at the path; `seconds` is its age.
  case locked(path: String, seconds: Int)
  /// No resolution of that symbol; `nearest` holds the likeliest of those there are, best first.
  case unknownSymbol(Symbol, nearest: [Symbol])
  /// The resolution is there, but not in that language.
  case missingLanguage(Symbol, Language, available: [Language])
  /// A text that bears no symbol and so has no place in an archive; the file it came from.
  case withoutSymbol(file: String)
  /// A text that breaks the model's rules and so has no canonical text; the file it came from, and one sentence for
  /// each fault.
  case unstorable(file: String, problems: [String])
  /// Something in the archive contradicts the rest; the text says what.
  case damaged(String)
  /// The file system or libgit2 failed; the text says at what and why.
  case io(String)
}
