/// Two texts of equally many lines, as a patch of the lines that differ.
public struct LineChanges: Hashable, Sendable {
  private let old: [Substring]
  private let new: [Substring]

  public init(old: String, new: String) {
    self.old = old.split(separator: "\n", omittingEmptySubsequences: false)
    self.new = new.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// In unified form without context, as `git apply --unidiff-zero` takes it; empty where nothing differs.
  public func patch(of file: String) -> String {
    guard old.count == new.count else { return "" }
    var lines: [String] = []
    var number = 0
    while number < old.count {
      guard old[number] != new[number] || !old[number].utf8.elementsEqual(new[number].utf8) else {
        number += 1
        continue
      }
      let start = number
      while number < old.count, !old[number].utf8.elementsEqual(new[number].utf8) { number += 1 }
      let span = number - start == 1 ? "\(start + 1)" : "\(start + 1),\(number - start)"
      lines.append("@@ -\(span) +\(span) @@")
      lines += old[start..<number].map { "-" + $0 } + new[start..<number].map { "+" + $0 }
    }
    return lines.isEmpty ? "" : (["--- a/\(file)", "+++ b/\(file)"] + lines).joined(separator: "\n") + "\n"
  }
}
