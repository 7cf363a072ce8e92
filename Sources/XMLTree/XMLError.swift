/// Why a document is not read as XML.
package struct XMLError: Error {
  package var message: String
  /// From 1; nil where the parser gives none.
  package var line: Int?
  package var column: Int?
}
