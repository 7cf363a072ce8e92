/// A first word that names no command; the argument parser would only call it unexpected.
enum UnknownCommand {
  /// The failure for the words after the program's name; nil when the first is an option or the name of a command.
  static func failure(_ words: ArraySlice<String>, among commands: [String]) -> Failure? {
    guard let word = words.first, !word.hasPrefix("-"), !(commands + ["help"]).contains(word) else { return nil }
    let near = commands.map { (name: $0, edits: edits(from: word, to: $0)) }.min { $0.edits < $1.edits }
    var hint = "`travaux help` lists the commands"
    if let near, near.edits <= max(1, near.name.utf8.count / 3) {
      hint = "did you mean `travaux \(near.name)`? " + hint
    }
    return Failure(.usage, "‘\(word.prefix(80))’ is not a command", hint: hint)
  }

  /// The Levenshtein distance in bytes, by Wagner and Fischer's algorithm (1974); words beyond 80 bytes are cut.
  private static func edits(from word: String, to name: String) -> Int {
    let word = Array(word.utf8.prefix(80))
    var row = Array(0...word.count)
    for (line, byte) in name.utf8.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (index, other) in word.enumerated() {
        let substituted = diagonal + (byte == other ? 0 : 1)
        diagonal = row[index + 1]
        row[index + 1] = min(substituted, diagonal + 1, row[index] + 1)
      }
    }
    return row[word.count]
  }
}
