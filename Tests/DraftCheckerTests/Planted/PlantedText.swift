import DraftChecker
import ResolutionModel

/// A resolution as a draft that a person typed: a paragraph a line, each with its place, so that a mistake can be put at
/// a known one.
struct PlantedText {
  var resolution: Resolution
  /// What the next planting may know of the archive.
  var adopted = AdoptedResolutions()
  /// The text before anything was planted, for rules that compare.
  var base: Resolution?

  init(_ resolution: Resolution) {
    self.resolution = resolution
  }

  var document: ImportedDocument {
    var source = ""
    var places: [SourcePlace] = []
    for (index, paragraph) in resolution.paragraphs.enumerated() {
      if let label = paragraph.label { source += label + " " }
      places.append(SourcePlace(lines: index + 1...index + 1, segments: segments(of: paragraph, at: source.utf8.count)))
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
