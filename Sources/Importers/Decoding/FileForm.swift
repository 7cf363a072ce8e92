/// What a file looks like from its first bytes.
enum FileForm {
  case text
  case pdf
  /// A form that is not read; the text says what it is and what to do.
  case foreign(String)

  init(_ bytes: [UInt8]) {
    if bytes.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if let known = FileForm.magic.first(where: { bytes.starts(with: $0.bytes) }) {
      self = .foreign(known.hint)
    } else if FileForm.isUTF16(bytes) || !bytes.prefix(FileForm.looked).contains(0) {
      self = .text
    } else {
      self = .foreign("a binary file; give its text instead")
    }
  }

  /// How many bytes are searched for NUL, which no text has; as many as Git searches.
  private static let looked = 8_000

  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  private static let magic: [(bytes: [UInt8], hint: String)] = [
    (
      Array("PK\u{3}\u{4}".utf8),
      "a Word file or another ZIP archive; save the document as plain text (UTF-8) and give that instead"
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
      "an old Word file; save the document as plain text (UTF-8) and give that instead"
    ),
    (Array("{\\rtf".utf8), "an RTF file; save the document as plain text (UTF-8) and give that instead"),
    ([0x1F, 0x8B], "a gzip archive; unpack it with `gunzip` first"),
  ]
}
