/// A manifest in YAML: a list whose items are mappings with the names of a table's columns as keys.
///
/// ~~~
/// - file: scans/mills.txt
///   symbol: A/RES/58/901
///   adopted: 2003-12-22
/// - symbol: A/RES/59/902
///   topic: tide-mills
///   reason: the same mills under another name
/// ~~~
enum ManifestList {
  /// The largest manifest, in bytes: some 30,000 items. Default 4 MiB.
  private static let byteLimit = 4 << 20

  static func isName(_ path: String) -> Bool { path.hasSuffix(".yml") || path.hasSuffix(".yaml") }

  static func rows(of bytes: [UInt8], named path: String) throws(Failure) -> [ManifestFields] {
    do throws(Failure) {
      let text = String(decoding: bytes, as: UTF8.self)
      let list = try ConfigurationNode(text: text, file: path, byteLimit: byteLimit)
      var rows: [ManifestFields] = []
      for item in try list?.items() ?? [] { rows.append(try row(item)) }
      return rows
    } catch {
      throw Failure(.unreadableInput, error.message, hint: error.hint)
    }
  }

  private static func row(_ item: ConfigurationNode) throws(Failure) -> ManifestFields {
    var fields: [String: String] = [:]
    for (key, value) in try item.entries() {
      let text = value.isNull ? "" : try value.string()
      if !text.isEmpty { fields[key.lowercased()] = text }
    }
    guard fields["file"] != nil || fields["symbol"] != nil else {
      throw item.failure(
        "neither a file nor a symbol is named", hint: "an item starts with a line such as: - file: scan.txt")
    }
    return ManifestFields(line: item.line, fields: fields)
  }
}
