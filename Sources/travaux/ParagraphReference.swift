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

  /// The resolution with only the paragraph asked for and its sub-paragraphs; whole when none is.
  func selected(from resolution: Resolution) throws(Failure) -> Resolution {
    guard let locator else { return resolution }
    let indices = try ParagraphReference.indices(of: locator, in: resolution)
    var part = resolution
    part.paragraphs = indices.map { resolution.paragraphs[$0] }
    return part
  }

  /// The paragraph and its sub-paragraphs.
  static func indices(of locator: Locator, in resolution: Resolution) throws(Failure) -> [Int] {
    let locators = resolution.locators
    let found = locators.indices.filter { index in
      let other = locators[index]
      return other.divisions == locator.divisions && other.position == locator.position
        && other.occurrence == locator.occurrence && other.path.starts(with: locator.path)
    }
    guard !found.isEmpty else {
      let last = locators.last?.description ?? "none"
      throw Failure(
        .usage, "\(resolution.symbol?.description ?? "the text") has no paragraph \(locator)",
        hint: "it goes from \(locators.first?.description ?? "none") to \(last); `travaux show` lists them")
    }
    return found
  }
}
