/// What differs in the print of words that are otherwise equal: capitals, quotation marks, dashes.
enum PrintDifferences {
  /// A ground for each visible difference among paired words; none where only spaces, hyphens of another kind or marks
  /// nobody sees differ.
  static func grounds(_ pair: EditedPair) -> [Ground] {
    guard !pair.isVerbatim else { return [] }
    return pair.pairs.compactMap { match in
      let (old, new) = (pair.oldText.tokens[match.old], pair.newText.tokens[match.new])
      let before = pair.oldText.bytes[Int(old.start)..<Int(old.end)]
      let after = pair.newText.bytes[Int(new.start)..<Int(new.end)]
      guard before != after else { return nil }
      let (a, b) = (String(decoding: before, as: UTF8.self), String(decoding: after, as: UTF8.self))
      guard visible(a) != visible(b) else { return nil }
      return Ground(weight: .editorial, reason: "print: \(a) → \(b)")
    }
  }

  /// The scalars a reader can tell apart, a stretch of white space as one.
  private static func visible(_ text: String) -> [UInt32] {
    let scalars: [UInt32] = text.unicodeScalars.compactMap { scalar in
      switch ScalarFolding.kind(scalar) {
      case .ignorable: nil
      case .space: 0x20
      case .hyphen: 0x2D
      case .letter, .digit, .punctuation, .apostrophe, .ideograph: scalar.value
      }
    }
    return scalars.enumerated().filter { $0 == 0 || $1 != 0x20 || scalars[$0 - 1] != 0x20 }.map(\.element)
  }
}
