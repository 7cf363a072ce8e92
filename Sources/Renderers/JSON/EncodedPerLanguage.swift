/// A result in one language as it stands; in several, a list of them under a format of its own.
public struct EncodedPerLanguage<Result: Encodable & Sendable>: Encodable, Sendable {
  private let format: String
  private let results: [Result]

  public init(_ format: String, _ results: [Result]) {
    self.format = format
    self.results = results
  }

  private enum CodingKeys: String, CodingKey {
    case format
    case languages
  }

  public func encode(to encoder: any Encoder) throws {
    if results.count == 1 { return try results[0].encode(to: encoder) }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(format, forKey: .format)
    try container.encode(results, forKey: .languages)
  }
}
