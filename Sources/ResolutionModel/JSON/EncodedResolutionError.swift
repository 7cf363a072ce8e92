/// Why JSON of the right shape is no resolution.
public struct EncodedResolutionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The place, as in `paragraphs[3].notes[0].at`; indices from 0, as JSON has them.
  public let path: String
  /// One sentence without a full stop.
  public let message: String

  package init(_ path: String, _ message: String) {
    self.path = path
    self.message = message
  }

  public var description: String { "\(path): \(message)" }
}
