extension Resolution {
  /// The name a person would use for it: symbol and title, as far as there are any.
  public var heading: String {
    [symbol?.description, title.isEmpty ? nil : title].compactMap { $0 }.joined(separator: " ")
  }
}
