/// A reason why a resolution is not one: something its values allow and the canonical text has no place for.
public struct ModelProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Place: Hashable, Sendable {
    /// One of the particulars, by its key in the canonical header: `title`, `agenda_item`.
    case particular(String)
    /// A paragraph, by its index.
    case paragraph(Int)
  }

  public let place: Place
  /// One sentence without a full stop.
  public let message: String

  package init(_ place: Place, _ message: String) {
    self.place = place
    self.message = message
  }
}

extension ModelProblem: CustomStringConvertible {
  /// The place, counted from 1, and the message.
  public var description: String {
    switch place {
    case .particular(let key): "\(key): \(message)"
    case .paragraph(let index): "paragraph \(index + 1): \(message)"
    }
  }
}
