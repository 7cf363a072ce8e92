import FoundationEssentials

/// JSON as programs read it: UTF-8, keys sorted, two spaces of indentation, a line feed at the end.
public enum JSONText {
  /// The text of any encodable value; equal values give equal bytes.
  ///
  /// - Throws: `EncodingError` for numbers JSON has no form for.
  public static func write(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  /// The text of any encodable value on one line, a line feed at its end, as JSON Lines has it.
  ///
  /// - Throws: `EncodingError` for numbers JSON has no form for.
  public static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
