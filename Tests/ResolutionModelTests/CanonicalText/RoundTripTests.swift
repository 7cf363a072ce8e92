import GeneratedResolutions
import ResolutionModel
import Testing

/// The law of the canonical text: what is valid is read back as it was.
private func holds(_ resolution: Resolution) -> Bool {
  do {
    let text = CanonicalText.write(resolution)
    let back = try CanonicalText.read(text)
    return back == resolution && back.isByteIdentical(to: resolution)
  } catch {
    Issue.record("\(error)\n\(CanonicalText.write(resolution))")
    return false
  }
}

extension Resolution {
  /// `==` on strings is canonical equivalence; the canonical text promises more.
  fileprivate func isByteIdentical(to other: Resolution) -> Bool {
    zip(paragraphs, other.paragraphs).allSatisfy {
      $0.text.utf8.elementsEqual($1.text.utf8) && $0.opener.utf8.elementsEqual($1.opener.utf8)
    }
  }
}

@Suite struct RoundTripTests {
  @Test(arguments: Paragraph.Kind.allCases)
  func everyTextUnderEveryLabel(kind: Paragraph.Kind) {
    for text in Nasty.texts {
      for label in Nasty.labels {
        for depth in 0...1 {
          let owner = Paragraph(kind: kind, label: "1.", text: "x")
          var paragraph = Paragraph(kind: kind, depth: depth, label: label, text: text)
          if kind == .table { (paragraph.text, paragraph.table) = ("", Table(rows: [[Table.Cell(text)]])) }
          let resolution = Resolution(language: .english, paragraphs: depth == 0 ? [paragraph] : [owner, paragraph])
          if resolution.problems.isEmpty { #expect(holds(resolution)) }
        }
      }
    }
  }

  @Test func everyOpenerAndMark() {
    for text in Nasty.texts {
      let scalars = Array(text.unicodeScalars)
      for opener in 0...scalars.count {
        for mark in 0...scalars.count {
          let notes = [Footnote(marker: "1", offset: mark, text: text), Footnote(marker: "*", offset: mark, text: "n")]
          var prefix = String.UnicodeScalarView()
          prefix.append(contentsOf: scalars.prefix(opener))
          for kind in [Paragraph.Kind.formula, .preambular, .operative] {
            let paragraph = Paragraph(kind: kind, opener: String(prefix), text: text, notes: notes)
            let resolution = Resolution(language: .french, paragraphs: [paragraph])
            if resolution.problems.isEmpty { #expect(holds(resolution)) }
          }
        }
      }
    }
  }

  @Test func everySequenceOfThree() {
    let texts = ["", "1. x", "*", " "]
    let labels: [String?] = [nil, "1.", "2.", "(a)"]
    let alphabet = [Paragraph.Kind.preambular, .operative, .unnumbered, .heading, .formula].flatMap { kind in
      labels.flatMap { label in
        (0...1).flatMap { depth in
          Nasty.divisions.prefix(2).map {
            Paragraph(
              kind: kind, divisions: $0, depth: depth, label: label, text: texts[(depth + (label?.count ?? 3)) % 4])
          }
        }
      }
    }
    var valid = 0
    for first in alphabet {
      for second in alphabet {
        for third in alphabet.indices where (third + valid).isMultiple(of: 17) {
          let resolution = Resolution(language: .arabic, paragraphs: [first, second, alphabet[third]])
          guard resolution.problems.isEmpty else { continue }
          valid += 1
          #expect(holds(resolution))
        }
      }
    }
    #expect(valid > 1_000)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func generated(seed: UInt64) {
    var generated = GeneratedResolution(seed: seed)
    let resolution = generated.resolution(paragraphs: 200)
    if resolution.problems.isEmpty { #expect(holds(resolution), "seed \(seed)") }
    var valid = resolution
    let problems = Set(resolution.problems.map(\.place))
    valid.paragraphs = resolution.paragraphs.indices.filter { !problems.contains(.paragraph($0)) }
      .map { resolution.paragraphs[$0] }
    if valid.problems.isEmpty { #expect(holds(valid), "seed \(seed)") }
  }

  @Test func generatedOnesAreOftenValid() {
    let valid = (0..<200 as Range<UInt64>).filter { seed in
      var generated = GeneratedResolution(seed: 1000 + seed)
      let resolution = generated.resolution(paragraphs: 4)
      return resolution.problems.isEmpty && holds(resolution)
    }
    #expect(valid.count > 60)
  }
}
