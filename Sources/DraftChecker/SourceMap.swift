import ResolutionModel

/// Finds the spots of remarks in the source.
package struct SourceMap: Sendable {
  private let document: ImportedDocument
  private let source: [UInt8]
  /// The byte at which each line begins.
  private let lineStarts: [Int]
  private let texts: [WrittenText]

  package init(_ document: ImportedDocument) {
    self.init(document, source: Array(document.source.utf8), texts: nil)
  }

  init(_ document: ImportedDocument, source: [UInt8], texts: [WrittenText]?) {
    self.document = document
    self.source = source
    self.texts = texts ?? WrittenText.all(in: document, source: source)
    var starts = [0]
    for (offset, byte) in source.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    lineStarts = starts
  }

  /// The bytes a spot stands at; nil where the format keeps no map that fine.
  package func range(of spot: Remark.Spot) -> Range<Int>? {
    if let paragraph = spot.paragraph, place(paragraph) == nil { return nil }
    return switch spot {
    case .document: nil
    case .line(let line, _): bytes(ofLine: line)
    case .paragraph(let index): whole(index)
    case .label(let index): label(index)
    case .text(let index, let run): text(index, run)
    case .written(let index, let run): written(index).isSource ? written(index).sourceRange(of: run) : nil
    case .note(let index, let note): mark(index, note)
    }
  }

  /// The lines of the file a spot stands on, from 1.
  package func lines(of spot: Remark.Spot) -> ClosedRange<Int>? {
    sourceLines(of: spot).map(document.fileLines)
  }

  private func sourceLines(of spot: Remark.Spot) -> ClosedRange<Int>? {
    if let range = range(of: spot) {
      return line(at: range.lowerBound)...line(at: max(range.lowerBound, range.upperBound - 1))
    }
    if case .line(let line, _) = spot { return line...line }
    return spot.paragraph.flatMap(place)?.lines
  }

  private func place(_ index: Int) -> SourcePlace? {
    let isKnown = document.places.indices.contains(index) && document.resolution.paragraphs.indices.contains(index)
    return isKnown ? document.places[index] : nil
  }

  private func segments(_ index: Int) -> [SourcePlace.Segment] {
    (place(index)?.segments ?? []).filter { $0.source.upperBound <= source.count }
  }

  private func written(_ index: Int) -> WrittenText { texts[index] }

  private func whole(_ index: Int) -> Range<Int>? {
    let segments = segments(index)
    guard let first = segments.first, let last = segments.last, first.source.lowerBound <= last.source.upperBound
    else { return nil }
    return first.source.lowerBound..<last.source.upperBound
  }

  /// The label as printed on the paragraph's first line, or whatever stands there before the text.
  private func label(_ index: Int) -> Range<Int>? {
    guard let start = segments(index).first?.source.lowerBound else { return nil }
    let head = trimmed(lineStarts[line(at: start) - 1]..<start)
    let label = Array((document.resolution.paragraphs[index].label ?? "").utf8)
    guard !head.isEmpty else { return whole(index) }
    return source[head].starts(with: label) && !label.isEmpty
      ? head.lowerBound..<head.lowerBound + label.count : head
  }

  private func text(_ index: Int, _ run: Range<Int>) -> Range<Int>? {
    let segments = segments(index)
    guard let first = segments.first(where: { $0.text.upperBound > run.lowerBound }) ?? segments.last,
      let last = segments.last(where: { $0.text.lowerBound < run.upperBound }) ?? segments.first
    else { return nil }
    let start = sourceOffset(of: run.lowerBound, in: first)
    return start..<max(start, sourceOffset(of: run.upperBound, in: last))
  }

  /// What stands between the runs of text that a mark parts, to the end of the line.
  private func mark(_ index: Int, _ note: Int) -> Range<Int>? {
    let paragraph = document.resolution.paragraphs[index]
    guard paragraph.notes.indices.contains(note) else { return whole(index) }
    let offset = paragraph.utf8Offset(ofScalar: paragraph.notes[note].offset)
    let segments = segments(index)
    guard let before = segments.last(where: { $0.text.upperBound <= offset }), before.text.upperBound == offset else {
      return text(index, max(0, offset - 1)..<offset)
    }
    let start = before.source.upperBound
    let lineEnd = bytes(ofLine: line(at: start))?.upperBound ?? source.count
    let resumes = segments.first { $0.text.lowerBound >= offset }?.source.lowerBound ?? source.count
    let gap = trimmed(start..<max(start, min(lineEnd, resumes)))
    return gap.isEmpty ? text(index, max(0, offset - 1)..<offset) : gap
  }

  /// Without the white space at both ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let first = source[range].firstIndex(where: { !isBlank($0) }),
      let last = source[range].lastIndex(where: { !isBlank($0) })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }

  /// Exact where a segment's text has as many bytes as its source, else no further than the segment's end.
  private func sourceOffset(of offset: Int, in segment: SourcePlace.Segment) -> Int {
    let step = min(max(0, offset - segment.text.lowerBound), segment.source.count)
    return offset >= segment.text.upperBound ? segment.source.upperBound : segment.source.lowerBound + step
  }

  private func bytes(ofLine line: Int) -> Range<Int>? {
    guard lineStarts.indices.contains(line - 1) else { return nil }
    let end = lineStarts.indices.contains(line) ? lineStarts[line] - 1 : source.count
    return lineStarts[line - 1]..<max(lineStarts[line - 1], end)
  }

  /// The line of a byte, from 1, by bisection.
  private func line(at offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension SourceMap {
  /// A correction as edits of the source; nil where one of them cannot be placed to the byte or written to the file.
  func fix(_ correction: Correction?) -> Fix? {
    guard let correction, !correction.parts.isEmpty else { return nil }
    let edits = correction.parts.compactMap { part in
      exactRange(of: part.spot).map { Fix.Edit(range: $0, replacement: part.replacement) }
    }
    guard edits.count == correction.parts.count, edits.allSatisfy({ document.canWrite($0.range) }) else { return nil }
    return Fix(
      safety: edits.contains(where: joinsLines) ? min(correction.safety, .suggested) : correction.safety, edits: edits)
  }

  /// Whether an edit takes a line end away: then it is left to the person whose lines they are.
  private func joinsLines(_ edit: Fix.Edit) -> Bool {
    source[edit.range].count { $0 == 0x0A } != edit.replacement.utf8.count { $0 == 0x0A }
  }

  /// The source of a run of text, only where it says the same byte for byte.
  private func exactRange(of spot: Remark.Spot) -> Range<Int>? {
    switch spot {
    case .written(let index, let run):
      return texts[index].exactSourceRange(of: run)
    case .text(let index, let run):
      guard
        let segment = segments(index).first(where: {
          $0.text.lowerBound <= run.lowerBound && run.upperBound <= $0.text.upperBound
        }), segment.text.count == segment.source.count
      else { return nil }
      let start = segment.source.lowerBound + run.lowerBound - segment.text.lowerBound
      let range = start..<start + run.count
      let words = document.resolution.paragraphs[index].text.utf8.dropFirst(run.lowerBound).prefix(run.count)
      return source[range].elementsEqual(words) ? range : nil
    case .label(let index): return label(index)
    default: return nil
    }
  }
}

extension ImportedDocument {
  /// Whether a change of these source bytes has a place in the file: in a decoded one, within one of its paragraphs.
  fileprivate func canWrite(_ range: Range<Int>) -> Bool { !format.isDecoded || origin(of: range) != nil }
}
