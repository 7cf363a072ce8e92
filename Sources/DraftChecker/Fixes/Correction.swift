import ResolutionModel

/// How far a rule's corrections can be trusted.
public enum FixSafety: String, CaseIterable, Hashable, Sendable, Comparable {
  /// The rule corrects nothing.
  case none
  /// A person must look at each: the words of the text change.
  case suggested
  /// `--fix` makes it: the same text, written as it should be.
  case safe

  public static func < (left: FixSafety, right: FixSafety) -> Bool { left.rank < right.rank }

  private var rank: Int { FixSafety.allCases.firstIndex(of: self) ?? 0 }
}

/// How the draft would be written so that a remark falls away.
public struct Correction: Hashable, Sendable {
  /// What is put in the place of what stands at a spot.
  public struct Part: Hashable, Sendable {
    public let spot: Remark.Spot
    public let replacement: String

    public init(_ spot: Remark.Spot, _ replacement: String) {
      self.spot = spot
      self.replacement = replacement
    }
  }

  public let parts: [Part]
  public let safety: FixSafety

  public init(_ parts: [Part], safety: FixSafety) {
    self.parts = parts
    self.safety = safety
  }

  package static func safe(_ spot: Remark.Spot, _ replacement: String) -> Correction {
    Correction([Part(spot, replacement)], safety: .safe)
  }

  package static func suggested(_ spot: Remark.Spot, _ replacement: String) -> Correction {
    Correction([Part(spot, replacement)], safety: .suggested)
  }
}

/// A correction as edits of a person's own file.
public struct Fix: Hashable, Sendable {
  /// Bytes of the source and what takes their place.
  public struct Edit: Hashable, Sendable {
    /// UTF-8 bytes of `ImportedDocument.source`; empty for an insertion.
    public let range: Range<Int>
    public let replacement: String
  }

  public let safety: FixSafety
  /// At least one.
  public let edits: [Edit]
}
