import XMLTree

/// Follows fields, whose instructions are no text and whose results are: `begin`, instruction, `separate`, result, `end`.
struct FieldNesting {
  private struct Field {
    var instruction = ""
    var hasResult = false
  }

  private var open: [Field] = []

  /// Whether what comes is part of an instruction.
  var isInInstruction: Bool { open.contains { !$0.hasResult } }

  /// Whether what comes is a page's number, which is none of the text's.
  var isPageNumber: Bool { open.contains { FieldNesting.isPageNumber($0.instruction) } }

  mutating func take(_ element: XMLElement) {
    switch element[attribute: "fldCharType"] {
    case "begin": open.append(Field())
    case "separate" where !open.isEmpty: open[open.count - 1].hasResult = true
    case "end": _ = open.popLast()
    default: break
    }
  }

  mutating func take(instruction: String) {
    if !open.isEmpty { open[open.count - 1].instruction += instruction }
  }

  static func isPageNumber(_ instruction: String) -> Bool {
    let name = instruction.split(separator: " ").first.map { $0.uppercased() }
    return name.map { ["PAGE", "NUMPAGES", "SECTIONPAGES"].contains($0) } ?? false
  }
}
