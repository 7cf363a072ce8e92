import LanguagePacks
import ResolutionModel

/// A paragraph as its author wrote it, before anything was normalised.
///
/// Readers mend spaces, quotation marks and apostrophes; a rule that looks for them must see what stands in the file.
/// Where a format keeps no map so fine, it is the paragraph's text.
package struct WrittenText: Sendable {
  /// A run of written bytes that stands in one piece in the source.
  private struct Piece {
    let written: Range<Int>
    let source: Int
  }

  package let bytes: [UInt8]
  package let scalars: [Unicode.Scalar]
  /// The offset in bytes of every scalar.
  package let offsets: [Int]
  /// Whether the bytes are the source's own.
  package let isSource: Bool
  private let pieces: [Piece]

  /// Runs of the source that are parted by nothing but space are taken with that space; page furniture, tags and
  /// footnotes between them are left out.
  package init(_ place: SourcePlace?, text: String, source: [UInt8]) {
    let segments = (place?.segments ?? []).filter { $0.source.upperBound <= source.count }
    var bytes: [UInt8] = []
    var pieces: [Piece] = []
    var end: Int?
    for segment in segments where segment.source.lowerBound >= end ?? 0 {
      var start = segment.source.lowerBound
      if let end, source[end..<start].allSatisfy(WrittenText.isSpace) { start = end }
      let from = bytes.count
      bytes += source[start..<segment.source.upperBound]
      end = segment.source.upperBound
      if let last = pieces.last, last.source + last.written.count == start {
        pieces[pieces.count - 1] = Piece(written: last.written.lowerBound..<bytes.count, source: last.source)
      } else {
        pieces.append(Piece(written: from..<bytes.count, source: start))
      }
    }
    isSource = !pieces.isEmpty && String(decoding: bytes, as: UTF8.self).utf8.count == bytes.count
    self.bytes = isSource ? bytes : Array(text.utf8)
    self.pieces = isSource ? pieces : []
    (scalars, offsets) = WrittenText.scalars(of: self.bytes)
  }

  /// The source bytes that a run of written bytes stands at; from its first to its last where they are parted.
  package func sourceRange(of run: Range<Int>) -> Range<Int>? {
    guard let first = pieces.first(where: { $0.written.upperBound > run.lowerBound }) ?? pieces.last,
      let last = pieces.last(where: { $0.written.lowerBound < run.upperBound }) ?? pieces.first
    else { return nil }
    let start = first.source + max(0, min(run.lowerBound, first.written.upperBound) - first.written.lowerBound)
    let end = last.source + max(0, min(run.upperBound, last.written.upperBound) - last.written.lowerBound)
    return start..<max(start, end)
  }

  /// The source bytes of a run that stands there in one piece; nil for any other.
  package func exactSourceRange(of run: Range<Int>) -> Range<Int>? {
    guard
      let piece = pieces.first(where: {
        $0.written.lowerBound <= run.lowerBound && run.upperBound <= $0.written.upperBound
      })
    else { return nil }
    let start = piece.source + run.lowerBound - piece.written.lowerBound
    return start..<start + run.count
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func scalars(of bytes: [UInt8]) -> ([Unicode.Scalar], [Int]) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    scalars.reserveCapacity(bytes.count)
    offsets.reserveCapacity(bytes.count)
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      scalars.append(scalar)
      offsets.append(offset)
      offset += Unicode.UTF8.width(scalar)
    }
    return (scalars, offsets)
  }
}

extension WrittenText {
  /// The bytes of a run of scalars.
  package func range(_ run: Range<Int>) -> Range<Int> {
    let end = run.upperBound < offsets.count ? offsets[run.upperBound] : bytes.count
    return (run.lowerBound < offsets.count ? offsets[run.lowerBound] : bytes.count)..<end
  }

  package func string(_ run: Range<Int>) -> String { String(decoding: bytes[run], as: UTF8.self) }

  /// A run of scalars at its place in a paragraph.
  package func spot(_ paragraph: Int, _ run: Range<Int>) -> Remark.Spot { .written(paragraph, range(run)) }

  /// The scalar at a place; a space beyond the ends.
  package func scalar(at index: Int) -> Unicode.Scalar { scalars.indices.contains(index) ? scalars[index] : " " }
}

extension WrittenText {
  /// The paragraphs of a document in order.
  static func all(in document: ImportedDocument, source: [UInt8]) -> [WrittenText] {
    document.resolution.paragraphs.enumerated().map { index, paragraph in
      WrittenText(
        document.places.indices.contains(index) ? document.places[index] : nil, text: paragraph.text, source: source)
    }
  }
}
