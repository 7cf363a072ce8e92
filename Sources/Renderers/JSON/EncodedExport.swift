import ResolutionModel

/// One exported text: a `travaux.resolution/1` with what the archive knows beside it.
public struct EncodedExport: Encodable, Sendable {
  /// A file that the text was read from.
  public struct Source: Encodable, Sendable {
    let name: String
    let sha256: String
    let format: String
    let reader: String

    public init(name: String, sha256: String, format: String, reader: String) {
      (self.name, self.sha256, self.format, self.reader) = (name, sha256, format, reader)
    }
  }

  private let resolution: EncodedResolution
  private let branch: String?
  private let sources: [Source]?

  /// `branch` and `sources` are left out where they are empty.
  public init(_ resolution: Resolution, branch: String, sources: [Source]) {
    self.resolution = EncodedResolution(resolution)
    self.branch = branch.isEmpty ? nil : branch
    self.sources = sources.isEmpty ? nil : sources
  }

  private enum CodingKeys: String, CodingKey {
    case branch, sources
  }

  public func encode(to encoder: any Encoder) throws {
    try resolution.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(branch, forKey: .branch)
    try container.encodeIfPresent(sources, forKey: .sources)
  }
}
