/// Writes one resolution as canonical text; see `CanonicalText` for the grammar.
struct CanonicalWriter {
  let resolution: Resolution
  var bytes: [UInt8] = []
  var operatives: OperativeCount
  var notes = NoteCount()

  init(_ resolution: Resolution) {
    self.resolution = resolution
    operatives = OperativeCount(resolution)
  }

  mutating func writeAll() {
    bytes.reserveCapacity(resolution.paragraphs.reduce(1 << 10) { $0 + $1.text.utf8.count + 32 })
    writeHeader()
    var divisions: [Division] = []
    for paragraph in resolution.paragraphs {
      if paragraph.divisions != divisions {
        divisions = paragraph.divisions
        write("\n<!-- ")
        write(divisions.isEmpty ? "." : divisions.map(\.description).joined(separator: "."))
        write(" -->\n")
      }
      write("\n")
      write(paragraph)
    }
  }

  mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ byte: UInt8) {
    bytes.append(byte)
  }
}
