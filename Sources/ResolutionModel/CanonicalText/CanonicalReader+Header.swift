extension CanonicalReader {
  /// Reads to the line after the header; false when there is no header that can be read.
  mutating func readHeader() -> Bool {
    guard line.map({ text(of: $0) }) == "---" else {
      reportHere("a canonical text starts with a line ‘---’")
      return false
    }
    advance()
    guard readVersion() else { return false }
    var last = 0
    while let current = line, text(of: current) != "---" {
      guard problems.count < CanonicalReader.problemLimit else { return false }
      readPair(current, after: &last)
    }
    guard line != nil else {
      reportHere("the header has no closing line ‘---’")
      return false
    }
    advance()
    return true
  }

  private func text(of line: Line) -> String { String(decoding: bytes[line.range], as: UTF8.self) }

  private mutating func readVersion() -> Bool {
    guard let current = line, bytes[current.range].starts(with: "travaux: ".utf8) else {
      reportHere("the header starts with the version, ‘travaux: \(CanonicalText.version)’")
      return false
    }
    guard text(of: current) == "travaux: \(CanonicalText.version)" else {
      report(at: current.range.lowerBound + 9, "another version than \(CanonicalText.version), the only one read here")
      return false
    }
    advance()
    return true
  }

  /// Reads `key: value` and leaves the index of its key in `last`.
  private mutating func readPair(_ current: Line, after last: inout Int) {
    advance()
    let start = current.range.lowerBound
    guard let colon = bytes[current.range].firstIndex(of: UInt8(ascii: ":")) else {
      return report(at: start, "a line of the header without a key")
    }
    let key = String(decoding: bytes[start..<colon], as: UTF8.self)
    guard let index = HeaderValues.keys.firstIndex(of: key) else { return report(at: start, "an unknown key") }
    guard index > last else { return report(at: start, "a key that stood before, or should have") }
    last = index
    header.lines[key] = current.number
    if key == "proceedings" {
      if colon + 1 < current.range.upperBound { report(at: colon + 1, "the steps stand on lines of their own") }
      return readProceedings()
    }
    guard colon + 2 < current.range.upperBound, bytes[colon + 1] == TextEscape.space else {
      return report(at: colon, "a key without a value")
    }
    readValue(of: key, in: bytes[(colon + 2)..<current.range.upperBound])
  }

  private mutating func readValue(of key: String, in value: ArraySlice<UInt8>) {
    var position = value.startIndex
    if ["in_favour", "against", "abstaining"].contains(key) {
      if header.vote == nil { report(at: position, "voters without a vote") }
      header.sequences[key] = readSequence(value, from: &position)
    } else if let text = HeaderScalar.read(value, from: &position, in: .block) {
      if !header.take(text, for: key) { report(at: value.startIndex, "no value for ‘\(key)’") }
    } else {
      report(at: position, "a text in quotes that does not end, or an unknown escape")
    }
    if position < value.endIndex { report(at: position, "something after the value") }
  }

  private mutating func readSequence(_ value: ArraySlice<UInt8>, from position: inout Int) -> [String] {
    var texts: [String] = []
    guard take("[", in: value, at: &position) else { return [] }
    repeat {
      guard let text = HeaderScalar.read(value, from: &position, in: .flow) else {
        report(at: position, "a list without the text that should stand here")
        return texts
      }
      texts.append(text)
    } while skip(", ", in: value, at: &position)
    _ = take("]", in: value, at: &position)
    return texts
  }
}

extension CanonicalReader {
  private mutating func readProceedings() {
    while let current = line, bytes[current.range].first == TextEscape.space {
      guard problems.count < CanonicalReader.problemLimit else { return }
      advance()
      let value = bytes[current.range]
      var position = value.startIndex
      guard take("  - {", in: value, at: &position) else { continue }
      readStep(value, from: &position)
      if position < value.endIndex { report(at: position, "something after the step") }
    }
  }

  private mutating func readStep(_ value: ArraySlice<UInt8>, from position: inout Int) {
    var step = Proceeding(stage: .other)
    repeat {
      let start = position
      while position < value.endIndex, value[position].isASCIILetter { position += 1 }
      let key = String(decoding: value[start..<position], as: UTF8.self)
      guard take(": ", in: value, at: &position) else { return }
      guard let text = HeaderScalar.read(value, from: &position, in: .flow), step.take(text, for: key) else {
        return report(at: start, "no value for ‘\(key)’ in a step of the proceedings")
      }
    } while skip(", ", in: value, at: &position)
    if take("}", in: value, at: &position) { header.proceedings.append(step) }
  }

  /// Goes past the sign when it stands at the position.
  private func skip(_ sign: String, in value: ArraySlice<UInt8>, at position: inout Int) -> Bool {
    guard value[position...].starts(with: sign.utf8) else { return false }
    position += sign.utf8.count
    return true
  }

  /// Goes past the sign, or reports that it is missing.
  private mutating func take(_ sign: String, in value: ArraySlice<UInt8>, at position: inout Int) -> Bool {
    if skip(sign, in: value, at: &position) { return true }
    report(at: position, "‘\(sign)’ is missing here")
    return false
  }
}

extension Proceeding {
  /// Takes the value of a key; false when it is none.
  fileprivate mutating func take(_ text: String, for key: String) -> Bool {
    switch key {
    case "stage":
      guard let stage = Stage(rawValue: text) else { return false }
      self.stage = stage
    case "date":
      date = CalendarDate(iso: text)
      return date != nil
    case "document": document = text
    case "paragraph": paragraph = text
    case "actors": actors = text
    default: return false
    }
    return true
  }
}
