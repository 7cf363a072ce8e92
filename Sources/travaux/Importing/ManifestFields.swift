/// What one row of a manifest says, by the lower-case names of its columns; what is empty is left out.
struct ManifestFields {
  /// From 1.
  let line: Int
  let fields: [String: String]
}
