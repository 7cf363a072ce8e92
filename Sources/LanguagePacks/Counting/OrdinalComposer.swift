/// Builds the words of an ordinal from the simple ones and the joints of the tens.
struct OrdinalComposer {
  /// What stands around a unit: `fifty-` and nothing.
  private struct Joint {
    let lead: Substring
    let tail: Substring

    init(_ source: String) {
      let place = source.firstIndex(of: "{") ?? source.endIndex
      lead = source[..<place]
      tail = source[(source[place...].firstIndex(of: "}").map(source.index(after:)) ?? source.endIndex)...]
    }
  }

  private let simple: [Int: [String]]
  private let units: [Int: [String]]
  /// The joints by ten, the highest first.
  private let tens: [(ten: Int, joints: [Joint])]

  init(_ data: LanguageData) {
    simple = OrdinalComposer.byNumber(data["ordinal"])
    units = OrdinalComposer.byNumber(data["ordinal-unit"])
    tens = OrdinalComposer.byNumber(data["ordinal-ten"]).map { (ten: $0.key, joints: $0.value.map(Joint.init)) }
      .sorted { $0.ten > $1.ten }
  }

  func forms(of number: Int) -> [String] {
    if let forms = simple[number] { return forms }
    for (ten, joints) in tens where ten < number && !joints.isEmpty {
      let unit = units[number - ten] ?? forms(of: number - ten)
      guard !unit.isEmpty else { continue }
      return OrdinalComposer.join(joints, with: unit)
    }
    return []
  }

  private static func join(_ joints: [Joint], with unit: [String]) -> [String] {
    (0..<max(joints.count, unit.count)).map { column in
      let joint = joints[min(column, joints.count - 1)]
      return joint.lead + unit[min(column, unit.count - 1)] + joint.tail
    }
  }

  private static func byNumber(_ entries: [LanguageData.Entry]) -> [Int: [String]] {
    Dictionary(
      entries.compactMap { entry in Int(entry.key).map { ($0, entry.values) } }, uniquingKeysWith: { first, _ in first }
    )
  }
}
