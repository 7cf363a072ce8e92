import ResolutionModel

/// `58/135:OP7(a)` or `A/RES/58/135 OP7`: a resolution, and perhaps one of its paragraphs.
struct ParagraphReference {
  let resolution: String
  let locator: Locator?

  init(_ text: String) {
    for separator in [":", " "] as [Character] {
      if let cut = text.firstIndex(of: separator), let locator = Locator(String(text[text.index(after: cut)...])) {
        resolution = String(text[..<cut])
        self.locator = locator
        return
      }
    }
    resolution = text
    locator = nil
  }

  /// The paragraph and its sub-paragraphs.
  static func indices(of locator: Locator, in resolution: Resolution) throws(Failure) -> [Int] {
    let locators = resolution.locators
    let found = locators.indices.filter { locator.contains(locators[$0]) }
    guard !found.isEmpty else {
      let last = locators.last?.description ?? "none"
      throw Failure(
        .usage, "\(resolution.symbol?.description ?? "the text") has no paragraph \(locator)",
        hint: "it goes from \(locators.first?.description ?? "none") to \(last); `travaux show` lists them")
    }
    return found
  }
}
