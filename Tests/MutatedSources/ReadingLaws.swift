import Foundation
import Importers
import ResolutionModel

/// What holds for whatever a reader gives back.
enum ReadingLaws {
  /// What is wrong with a document; nil when nothing is.
  static func breach(in document: ImportedDocument) -> String? {
    if let problem = document.resolution.problems.first { return "invalid: \(problem)" }
    return badPlace(in: document) ?? unlikeItself(document.resolution)
  }

  private static func badPlace(in document: ImportedDocument) -> String? {
    let (places, paragraphs) = (document.places, document.resolution.paragraphs)
    guard places.count == paragraphs.count else { return "\(places.count) places of \(paragraphs.count) paragraphs" }
    let size = document.source.utf8.count
    for (place, paragraph) in zip(places, paragraphs) {
      let length = paragraph.text.utf8.count
      let fits = place.segments.allSatisfy { $0.source.upperBound <= size && $0.text.upperBound <= length }
      if place.lines.lowerBound < 1 || !fits { return "a place outside the source: \(place)" }
    }
    return nil
  }

  private static func unlikeItself(_ resolution: Resolution) -> String? {
    let text = CanonicalText.write(resolution)
    do {
      if try CanonicalText.read(text) != resolution { return "canonical text reads as another resolution" }
    } catch {
      return "canonical text is not read: \(error)"
    }
    do {
      let (read, _) = try JSONDecoder().decode(
        EncodedResolution.self, from: JSONEncoder().encode(EncodedResolution(resolution))
      ).resolution()
      return read == resolution ? nil : "JSON reads as another resolution"
    } catch {
      return "JSON is not read: \(error)"
    }
  }
}
