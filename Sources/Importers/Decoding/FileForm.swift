/// What a file looks like from its first bytes.
enum FileForm {
  case text
  case pdf
  /// A ZIP archive, as Word files are.
  case word
  /// A file of another word processor.
  case convertible(WordConversion)
  /// A form that is not read; the text says what it is and what to do.
  case foreign(String)

  init(_ bytes: [UInt8]) {
    if FileForm.isPDF(bytes) {
      self = .pdf
    } else if let known = FileForm.convertible.first(where: { bytes.dropFirst($0.offset).starts(with: $0.bytes) }) {
      self = .convertible(known.form)
    } else if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      self = .word
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

  /// Whether a PDF file begins within the first kibibyte, where readers of PDF look for it.
  private static func isPDF(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(1024)
    return start.indices.contains { start[$0] == 0x25 && start[$0...].starts(with: "%PDF-".utf8) }
  }

  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || UTF16Order.isBigEndian(bytes) != nil
  }

  /// OpenDocument files are ZIP archives that say so in a first file, which is not compressed.
  private static let convertible: [(bytes: [UInt8], offset: Int, form: WordConversion)] = [
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, .doc), (Array("{\\rtf".utf8), 0, .rtf),
    (Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8), 30, .odt),
  ]

  private static let magic: [(bytes: [UInt8], hint: String)] = [
    ([0xFF, 0xD8, 0xFF], imageHint), ([0x89, 0x50, 0x4E, 0x47], imageHint), (Array("GIF8".utf8), imageHint),
    ([0x49, 0x49, 0x2A, 0x00], imageHint), ([0x4D, 0x4D, 0x00, 0x2A], imageHint),
    (Array("7z".utf8) + [0xBC, 0xAF], archiveHint), (Array("Rar!".utf8), archiveHint), (Array("BZh".utf8), archiveHint),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], archiveHint), ([0x1F, 0x8B], "a gzip archive; unpack it with `gunzip` first"),
  ]

  private static let imageHint =
    "an image; recognise its text first, for example with `tesseract FILE -`, and give that instead"
  private static let archiveHint = "an archive; unpack it first and give the files in it"
}
