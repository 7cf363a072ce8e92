/// The form that all decisions are filed in: a line for each field, an empty line, the reason.
struct DecisionFields {
  private let fields: [(name: String, value: String)]
  let reason: String

  init(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let head = lines.prefix { !$0.isEmpty }
    fields = head.compactMap { line in
      line.firstRange(of: ": ").map { (String(line[..<$0.lowerBound]), String(line[$0.upperBound...])) }
    }
    reason = lines.dropFirst(head.count + 1).dropLast().joined(separator: "\n")
  }

  static func bytes(_ fields: [(String, String)], reason: String) -> [UInt8] {
    let lines = fields.map { "\($0): \(PlainText.line($1))" } + ["", reason]
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The values of a field, in their order.
  subscript(name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
}
