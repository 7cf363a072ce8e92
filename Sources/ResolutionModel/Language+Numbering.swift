extension Language {
  /// What the official texts print before the n-th operative paragraph: `7.`, in Arabic `7 -`.
  package func operativeLabel(_ number: Int) -> String {
    self == .arabic ? "\(number) -" : "\(number)."
  }
}
