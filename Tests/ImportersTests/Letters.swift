import Foundation
import ResolutionModel

/// How often each letter occurs, and where they are asked for each figure.
struct Letters {
  private var counts: [Unicode.Scalar: Int] = [:]
  /// Whether figures count too.
  private let withFigures: Bool

  init(withFigures: Bool = false) {
    self.withFigures = withFigures
  }

  mutating func add(_ text: String) {
    let plain = text.unicodeScalars.map { Self.isArabicShape($0) ? Self.letters(of: $0) : String($0) }.joined()
    for scalar in plain.precomposedStringWithCanonicalMapping.unicodeScalars where counted(scalar) {
      counts[scalar, default: 0] += 1
    }
  }

  /// Whether a letter is written as the shape it takes in a word, which says the same as the letter.
  private static func isArabicShape(_ scalar: Unicode.Scalar) -> Bool {
    (0xFB50...0xFBB1).contains(scalar.value) || (0xFE80...0xFEFC).contains(scalar.value)
  }

  private static func letters(of shape: Unicode.Scalar) -> String {
    String(shape).precomposedStringWithCompatibilityMapping
  }

  private func counted(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || (withFigures && scalar.properties.numericType != nil)
  }

  func adding(_ texts: [String]) -> Letters {
    var letters = self
    for text in texts { letters.add(text) }
    return letters
  }

  /// What the other has less of.
  func missing(from other: Letters) -> String {
    counts.filter { $0.value > other.counts[$0.key, default: 0] }
      .sorted { $0.key < $1.key }.map { "\($0.key)×\($0.value - other.counts[$0.key, default: 0])" }.joined(
        separator: " ")
  }

  /// The letters of paragraphs, cells and notes; a note that is called again counts once.
  static func model(_ resolution: Resolution) -> Letters {
    var letters = Letters()
    var notes: Set<String> = []
    for paragraph in resolution.paragraphs {
      letters.add(paragraph.label ?? "")
      letters.add(paragraph.text)
      for cell in paragraph.table?.rows.joined() ?? [].joined() { letters.add(cell.text) }
      for note in paragraph.notes where notes.insert(note.marker + " " + note.text).inserted { letters.add(note.text) }
    }
    return letters
  }
}
