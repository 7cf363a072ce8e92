/// The automatic number of a paragraph.
package struct WordLabel: Hashable, Sendable {
  /// As Word prints it, `7.`, `(a)`; `•` for any bullet.
  package var text: String
  /// From 0.
  package var level: Int
}

/// Counts automatic numbers in the order of the text, as Word does.
struct NumberingCount {
  private let definitions: NumberingDefinitions
  /// The last number of each level, by the definition that lists share.
  private var counts: [Int: [Int: Int]] = [:]
  private var begun: Set<Int> = []

  init(_ definitions: NumberingDefinitions) {
    self.definitions = definitions
  }

  /// The label of the next paragraph of a list; nil for one without number.
  mutating func next(_ reference: NumberingReference) -> WordLabel? {
    guard reference.list != 0, let list = definitions.lists[reference.list] else { return nil }
    let named = reference.style.flatMap { definitions.level(of: $0, in: reference.list) }
    let level = min(max(0, reference.level ?? named ?? 0), NumberingDefinitions.levelLimit - 1)
    guard let definition = list.levels[level] else { return nil }
    count(level, definition, list, isFirst: begun.insert(reference.list).inserted)
    let text = label(level, definition, list)
    return text.isEmpty ? nil : WordLabel(text: text, level: level)
  }

  private mutating func count(
    _ level: Int, _ definition: NumberingDefinitions.Level, _ list: NumberingDefinitions.List, isFirst: Bool
  ) {
    var count = counts[list.abstract] ?? [:]
    if isFirst {
      for (level, start) in list.starts { count[level] = start - 1 }
    }
    count[level] = (count[level] ?? definition.start - 1) + 1
    for deeper in count.keys where deeper > level {
      let restart = list.levels[deeper]?.restart
      if restart == nil || (restart != 0 && level < (restart ?? 0)) { count[deeper] = nil }
    }
    counts[list.abstract] = count
  }

  /// The pattern with the numbers of its levels put in.
  private func label(
    _ level: Int, _ definition: NumberingDefinitions.Level, _ list: NumberingDefinitions.List
  ) -> String {
    if definition.format == "bullet" { return "•" }
    var label = ""
    var isPlace = false
    for scalar in definition.pattern.unicodeScalars {
      if isPlace, let digit = Int(String(scalar)), (1...NumberingDefinitions.levelLimit).contains(digit) {
        label += number(at: digit - 1, seenFrom: definition, list)
        isPlace = false
      } else {
        if isPlace { label += "%" }
        isPlace = scalar == "%"
        if !isPlace { label.unicodeScalars.append(scalar) }
      }
    }
    return isPlace ? label + "%" : label
  }

  private func number(
    at level: Int, seenFrom definition: NumberingDefinitions.Level, _ list: NumberingDefinitions.List
  ) -> String {
    guard let own = list.levels[level] else { return "" }
    let number = counts[list.abstract]?[level] ?? own.start
    let format = definition.isLegal && !["bullet", "none"].contains(own.format) ? "decimal" : own.format
    return NumberFormat.print(number, as: format)
  }
}
