/// A resolution of many pages about an invented matter, as its source would have it in each form of text.
struct LongResolution {
  /// Numbered paragraphs; each fifth has three sub-paragraphs, and for four of them there is one preambular paragraph.
  let paragraphs: Int

  private static let words = [
    "the", "of", "and", "to", "in", "mills", "ponds", "tide", "sluices", "coastal", "harbours", "water", "grain",
    "millers",
    "Member", "States", "report", "measures", "including", "through", "their", "international", "cooperation", "wheels",
  ]
  private static let openers = ["Recalling", "Noting", "Bearing in mind", "Welcoming", "Reaffirming"]
  private static let requests = ["Urges", "Requests", "Calls upon", "Encourages", "Decides"]

  private enum Piece {
    case preambular(opener: String, text: String)
    case operative(number: Int, opener: String, text: String)
    case item(letter: String, text: String)
  }

  private var pieces: [Piece] {
    var random = Linear(state: 7)
    var pieces = (0..<paragraphs / 4).map { _ in
      Piece.preambular(opener: random.pick(Self.openers), text: random.sentence(Self.words) + ",")
    }
    for number in 1...paragraphs {
      let hasItems = number.isMultiple(of: 5)
      let text = random.sentence(Self.words) + (hasItems ? ":" : ";")
      pieces.append(.operative(number: number, opener: random.pick(Self.requests), text: text))
      for letter in hasItems ? ["a", "b", "c"] : [] {
        pieces.append(.item(letter: letter, text: "To " + random.sentence(Self.words) + ";"))
      }
    }
    return pieces
  }

  var plain: String {
    let lines = pieces.map { piece in
      switch piece {
      case .preambular(let opener, let text): Self.wrapped("\(opener) \(text)")
      case .operative(let number, let opener, let text): Self.wrapped("\(number). \(opener) \(text)")
      case .item(let letter, let text): Self.wrapped("(\(letter)) \(text)")
      }
    }
    return "A/RES/91/7\n\nThe General Assembly,\n\n" + lines.joined(separator: "\n\n") + "\n"
  }

  var markdown: String {
    let lines = pieces.map { piece in
      switch piece {
      case .preambular(let opener, let text): "*\(opener)* \(text)"
      case .operative(let number, let opener, let text): "\(number). *\(opener)* \(text)"
      case .item(let letter, let text): "    (\(letter)) \(text)"
      }
    }
    return "# A/RES/91/7\n\n*The General Assembly*,\n\n" + lines.joined(separator: "\n\n") + "\n"
  }

  var html: String {
    let lines = pieces.map { piece in
      switch piece {
      case .preambular(let opener, let text): "<p><i>\(opener)</i> \(text)</p>"
      case .operative(let number, let opener, let text): "<p>\(number). <i>\(opener)</i> \(text)</p>"
      case .item(let letter, let text): "<p>(\(letter)) \(text)</p>"
      }
    }
    return "<html><body><p><i>The General Assembly</i>,</p>\n" + lines.joined(separator: "\n") + "\n</body></html>\n"
  }

  var xml: String {
    var preamble = ""
    var body = ""
    for piece in pieces {
      switch piece {
      case .preambular(let opener, let text):
        preamble += "<container name=\"preambular\"><p><i>\(opener)</i> \(text)</p></container>\n"
      case .operative(let number, let opener, let text):
        body += "<paragraph><num>\(number).</num><content><p><i>\(opener)</i> \(text)</p></content></paragraph>\n"
      case .item(let letter, let text):
        body += "<paragraph><num>(\(letter))</num><content><p>\(text)</p></content></paragraph>\n"
      }
    }
    return """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><preamble>
      <formula name="enactingFormula"><p><i>The General Assembly</i>,</p></formula>
      \(preamble)</preamble><mainBody>
      \(body)</mainBody></statement></akomaNtoso>
      """
  }

  /// Lines of at most 90 characters.
  private static func wrapped(_ text: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if line.utf8.count + word.utf8.count >= 90 {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return (lines + [line]).joined(separator: "\n")
  }
}

/// Numbers that are the same on every machine; the constants are Knuth's for MMIX.
private struct Linear {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  mutating func pick(_ choices: [String]) -> String { choices[next(below: choices.count)] }

  mutating func sentence(_ words: [String]) -> String {
    (0..<20 + next(below: 50)).map { _ in pick(words) }.joined(separator: " ")
  }
}
