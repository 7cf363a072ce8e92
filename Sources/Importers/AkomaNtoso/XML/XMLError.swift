/// Why a document is not read as XML.
struct XMLError: Error {
  var message: String
  /// From 1; nil where the parser gives none.
  var line: Int?
  var column: Int?
}
