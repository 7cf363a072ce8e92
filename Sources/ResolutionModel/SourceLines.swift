/// The lines of a source, to say on which a paragraph stands.
package struct SourceLines: Sendable {
  /// The byte each line starts at.
  private let starts: [Int]
  /// The page each line starts on, from 1; empty where the source has no pages.
  private let leaves: [Int]

  /// The lines of a document's source, with its pages if it has some.
  package init(_ document: ImportedDocument) {
    self.init(document.source, hasPages: document.format == .plainText || document.format == .pdf)
  }

  package init(_ source: String, hasPages: Bool = false) {
    var starts = [0]
    var last: UInt8 = 0
    for (index, byte) in source.utf8.enumerated() {
      // CR LF ends one line.
      if byte == 0x0A, last == 0x0D {
        starts[starts.count - 1] = index + 1
      } else if byte == 0x0A || byte == 0x0D {
        starts.append(index + 1)
      }
      last = byte
    }
    self.starts = starts
    leaves = hasPages ? SourceLines.leaves(of: starts, in: Array(source.utf8)) : []
  }

  /// A form feed ends a page; the line that it starts is the next page's first.
  private static func leaves(of starts: [Int], in source: [UInt8]) -> [Int] {
    guard source.contains(0x0C) else { return [] }
    var leaves: [Int] = []
    var (index, leaf) = (0, 1)
    for start in starts {
      while index < start || index < source.count && source[index] == 0x0C {
        if source[index] == 0x0C { leaf += 1 }
        index += 1
      }
      leaves.append(leaf)
    }
    return leaves
  }

  /// The pages that some lines stand on; nil where the source has none.
  package func pages(of lines: ClosedRange<Int>) -> ClosedRange<Int>? {
    guard leaves.indices.contains(lines.lowerBound - 1), leaves.indices.contains(lines.upperBound - 1) else {
      return nil
    }
    return leaves[lines.lowerBound - 1]...leaves[lines.upperBound - 1]
  }

  /// The runs of lines that a paragraph came from, without those of page furniture and notes in its midst; all its lines
  /// where no finer map is kept.
  package func runs(of place: SourcePlace) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    let segments = place.segments.filter { !$0.source.isEmpty }.sorted {
      $0.source.lowerBound < $1.source.lowerBound
    }
    for segment in segments {
      let (first, last) = (
        line(of: segment.source.lowerBound), line(of: segment.source.upperBound - 1)
      )
      guard place.lines.contains(first), place.lines.contains(last) else { return [place.lines] }
      if let open = runs.last, first <= open.upperBound + 1 {
        runs[runs.count - 1] = open.lowerBound...max(open.upperBound, last)
      } else {
        runs.append(first...last)
      }
    }
    guard let first = runs.first else { return [place.lines] }
    // The label is in no segment; it stands on the first line or on one before it.
    if place.lines.lowerBound == first.lowerBound - 1 {
      runs[0] = place.lines.lowerBound...first.upperBound
    }
    return runs
  }

  /// The line of a byte, from 1.
  private func line(of byte: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
