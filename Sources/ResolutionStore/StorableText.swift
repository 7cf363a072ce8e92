import ResolutionModel

/// A text that an archive can take: it bears a symbol, keeps the model's rules, and is in its canonical form.
public struct StorableText: Sendable {
  public let symbol: Symbol
  public let language: Language
  public var source: SourceFile
  let bytes: [UInt8]

  /// Throws `withoutSymbol` or `unstorable`.
  public init(_ incoming: IncomingText) throws(ArchiveError) {
    let (resolution, source) = (incoming.resolution, incoming.source)
    guard let symbol = resolution.symbol else { throw .withoutSymbol(file: source.name) }
    let problems = resolution.problems.map(\.description) + (try StorableText.nameProblems(symbol))
    guard problems.isEmpty else { throw .unstorable(file: source.name, problems: problems) }
    self.symbol = symbol
    self.language = resolution.language
    self.source = source
    bytes = CanonicalText.bytes(of: resolution)
  }

  /// The Git blob of the canonical text, 40 hexadecimal digits. Throws `io`.
  public func id() throws(ArchiveError) -> String { try GitObject(kind: .blob, bytes: bytes).id().hex }

  /// The size of the canonical text, in bytes.
  public var size: Int { bytes.count }

  private static func nameProblems(_ symbol: Symbol) throws(ArchiveError) -> [String] {
    try Repository.accepts(refName: RefName.tag(symbol)) ? [] : ["symbol: Git has no name for \(symbol)"]
  }
}
