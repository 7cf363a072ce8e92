/// How a run is set, as far as it bears on what its text is.
package struct RunFormat: Hashable, Sendable {
  package var isItalic: Bool
  package var isBold: Bool
  /// Set as a superscript.
  package var isRaised: Bool
  /// Not shown and not printed.
  package var isHidden: Bool

  package init(isItalic: Bool = false, isBold: Bool = false, isRaised: Bool = false, isHidden: Bool = false) {
    self.isItalic = isItalic
    self.isBold = isBold
    self.isRaised = isRaised
    self.isHidden = isHidden
  }
}
