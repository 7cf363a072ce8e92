import ResolutionModel

/// Reads the canonical text that archives hold.
struct CanonicalReader {
  func read(_ source: String) throws(ImportError) -> ImportedDocument {
    do {
      let resolution = try CanonicalText.read(source)
      return ImportedDocument(
        format: .canonical, source: source, resolution: resolution,
        places: CanonicalReader.places(of: resolution, in: source))
    } catch {
      let first = error.problems.first
      throw .malformed(
        format: .canonical, message: first?.message ?? "no canonical text", line: first?.line, column: first?.column)
    }
  }

  /// The lines of the paragraphs: after the header every block stands alone between empty lines, a comment apart, and
  /// a table goes to the next empty line.
  private static func places(of resolution: Resolution, in source: String) -> [SourcePlace] {
    var places: [SourcePlace] = []
    var start: Int?
    var isHeader = true
    for (index, line) in Array(source.utf8).split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let number = index + 1
      if isHeader {
        if index > 0, line.elementsEqual("---".utf8) { isHeader = false }
      } else if line.isEmpty {
        if let first = start { places.append(SourcePlace(lines: first...number - 1)) }
        start = nil
      } else if !line.starts(with: "<!--".utf8) {
        start = start ?? number
      }
    }
    if let first = start { places.append(SourcePlace(lines: first...first)) }
    let whole = SourcePlace(lines: 1...1)
    return resolution.paragraphs.indices.map { places.indices.contains($0) ? places[$0] : whole }
  }
}
