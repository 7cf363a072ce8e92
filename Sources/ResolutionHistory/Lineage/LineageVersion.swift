import ResolutionModel

/// A resolution of a lineage, with those it follows directly.
public struct LineageVersion: Sendable {
  public let resolution: Resolution
  /// Positions of those it follows, each before its own: one in a plain topic, several where topics were merged, none
  /// where a topic starts.
  public let parents: [Int]
  /// What names the text and changes with its bytes, such as its Git blob; empty where nothing does.
  public let textID: String

  public init(_ resolution: Resolution, after parents: [Int], textID: String = "") {
    self.resolution = resolution
    self.parents = parents
    self.textID = textID
  }

  /// Texts that follow one another, oldest first; those without a symbol are left out.
  public static func chain(_ resolutions: [Resolution]) -> [LineageVersion] {
    resolutions.filter { $0.symbol != nil }.enumerated().map { index, resolution in
      LineageVersion(resolution, after: index > 0 ? [index - 1] : [])
    }
  }
}
