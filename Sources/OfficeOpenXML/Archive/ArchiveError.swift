/// Why a ZIP archive, or a part of one, is not read or written.
package enum ArchiveError: Error, Hashable, Sendable {
  /// The bytes are no ZIP archive, or a damaged one; in the words of libzip.
  case damaged(String)
  /// More entries, a larger part or a stronger compression than is taken; the text says which.
  case beyondLimits(String)
  /// A part is encrypted.
  case encrypted(String)
  /// The archive could not be written; in the words of libzip.
  case unwritable(String)
}
