import DraftChecker
import ResolutionModel

/// A resolution as a draft that a person typed: a paragraph a line, each with its place, so that a mistake can be put at
/// a known one.
struct PlantedText {
  /// Where a mistake was put.
  enum Place: Hashable {
    case heading
    case paragraph(Int)
  }

  var resolution: Resolution
  /// A line above the paragraphs.
  var heading: String?
  /// What the next planting may know of the archive.
  var adopted = AdoptedResolutions()
  /// The text before anything was planted, for rules that compare.
  var base: Resolution?

  init(_ resolution: Resolution) {
    self.resolution = resolution
  }

  var document: ImportedDocument {
    var source = heading.map { $0 + "\n" } ?? ""
    var places: [SourcePlace] = []
    for (index, paragraph) in resolution.paragraphs.enumerated() {
      let line = index + (heading == nil ? 1 : 2)
      if let label = paragraph.label { source += label + " " }
      places.append(SourcePlace(lines: line...line, segments: segments(of: paragraph, at: source.utf8.count)))
      source += written(paragraph) + "\n"
    }
    return ImportedDocument(format: .plainText, source: source, resolution: resolution, places: places)
  }

  /// With the marks of its notes, which are no part of the text.
  private func written(_ paragraph: Paragraph) -> String {
    var text = ""
    let scalars = Array(paragraph.text.unicodeScalars)
    var offset = 0
    for note in paragraph.notes {
      text +=
        String(String.UnicodeScalarView(scalars[offset..<max(offset, min(note.offset, scalars.count))])) + note.marker
      offset = max(offset, min(note.offset, scalars.count))
    }
    return text + String(String.UnicodeScalarView(scalars[offset...]))
  }

  private func segments(of paragraph: Paragraph, at start: Int) -> [SourcePlace.Segment] {
    var segments: [SourcePlace.Segment] = []
    var (source, text) = (start, 0)
    for note in paragraph.notes {
      let end = max(text, paragraph.utf8Offset(ofScalar: note.offset))
      segments.append(.init(source: source..<source + end - text, text: text..<end))
      source += end - text + note.marker.utf8.count
      text = end
    }
    segments.append(
      .init(source: source..<source + paragraph.text.utf8.count - text, text: text..<paragraph.text.utf8.count))
    return segments
  }

  /// The bytes of the document's source that the mistake at a place takes up: what differs from the text before it was
  /// planted; the paragraph as a whole where that is new or another has gone.
  func damage(at place: Place, of clean: Resolution, in document: ImportedDocument) -> Range<Int> {
    guard case .paragraph(let index) = place else { return 0..<(heading ?? "").utf8.count }
    let segments = document.places[index].segments
    let whole = (segments.first?.source.lowerBound ?? 0)..<(segments.last?.source.upperBound ?? 0)
    guard clean.paragraphs.count == resolution.paragraphs.count else { return whole }
    let (old, new) = (clean.paragraphs[index], resolution.paragraphs[index])
    if let label = new.label, label != old.label {
      let end = whole.lowerBound - 1
      return end - label.utf8.count..<end
    }
    if old.notes.map(\.marker) != new.notes.map(\.marker), let first = segments.first, segments.count > 1 {
      return first.source.upperBound..<segments[1].source.lowerBound
    }
    guard let change = Self.change(from: Array(old.text.utf8), to: Array(new.text.utf8)) else { return whole }
    return whole.lowerBound + change.lowerBound..<whole.lowerBound + change.upperBound
  }

  /// What of the new bytes stands between what both begin with and what both end with; nil where they are alike.
  private static func change(from old: [UInt8], to new: [UInt8]) -> Range<Int>? {
    guard old != new else { return nil }
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    return start..<new.count - end
  }

  /// Paragraphs of the enacting text outside annexes and quoted drafts, without sub-paragraphs of their own or notes.
  func plain(_ kind: Paragraph.Kind, from length: Int = 60) -> [Int] {
    resolution.paragraphs.indices.filter { index in
      let paragraph = resolution.paragraphs[index]
      let next = index + 1 < resolution.paragraphs.count ? resolution.paragraphs[index + 1] : nil
      return paragraph.kind == kind && paragraph.depth == 0 && paragraph.divisions.isEmpty && paragraph.notes.isEmpty
        && paragraph.text.utf8.count >= length && (next?.depth ?? 0) == 0 && next?.divisions.isEmpty ?? true
        && next?.kind == kind
    }
  }
}
