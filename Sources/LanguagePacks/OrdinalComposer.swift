/// Builds the words of an ordinal from the simple ones and the joints of the tens.
struct OrdinalComposer {
  private let simple: [Int: [String]]
  private let units: [Int: [String]]
  /// The joints by ten, the highest first: (50, ["fifty-{unit}"]).
  private let tens: [(ten: Int, joints: [String])]

  init(_ data: LanguageData) {
    simple = OrdinalComposer.byNumber(data["ordinal"])
    units = OrdinalComposer.byNumber(data["ordinal-unit"])
    tens = OrdinalComposer.byNumber(data["ordinal-ten"]).map { (ten: $0.key, joints: $0.value) }
      .sorted { $0.ten > $1.ten }
  }

  func forms(of number: Int) -> [String] {
    if let forms = simple[number] { return forms }
    for (ten, joints) in tens where ten < number {
      let unit = units[number - ten] ?? forms(of: number - ten)
      guard !unit.isEmpty else { continue }
      return OrdinalComposer.join(joints, with: unit)
    }
    return []
  }

  /// A wording as given, with all its hyphens as spaces, and with all its spaces as hyphens.
  static func spellings(of words: String) -> [String] {
    let spaced = String(words.map { $0 == "-" ? " " : $0 })
    return [words, spaced, String(spaced.map { $0 == " " ? "-" : $0 })]
  }

  private static func join(_ joints: [String], with unit: [String]) -> [String] {
    (0..<max(joints.count, unit.count)).map { column in
      let joint = joints[min(column, joints.count - 1)]
      return WordingPattern(joint).filled([.unit: unit[min(column, unit.count - 1)]])
    }
  }

  private static func byNumber(_ entries: [LanguageData.Entry]) -> [Int: [String]] {
    Dictionary(
      entries.compactMap { entry in Int(entry.key).map { ($0, entry.values) } }, uniquingKeysWith: { first, _ in first }
    )
  }
}
