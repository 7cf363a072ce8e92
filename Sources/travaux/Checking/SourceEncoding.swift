/// How a text file's bytes differ from its text, so that a corrected text can be written as the file was.
struct SourceEncoding {
  private let mark: [UInt8]
  private let hasCarriageReturns: Bool

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(_ source: String, bytes: [UInt8], file: String) throws(Failure) {
    mark = bytes.starts(with: SourceEncoding.byteOrderMark) ? SourceEncoding.byteOrderMark : []
    let rest = bytes.dropFirst(mark.count)
    hasCarriageReturns = !source.utf8.contains(0x0D) && rest.contains(0x0D)
    guard Array(rest) == SourceEncoding.encoded(source, hasCarriageReturns) else {
      throw Failure(
        .usage, "\(file): corrections cannot be written in its format or encoding",
        hint: "text files in UTF-8 can be corrected in place")
    }
  }

  func encode(_ text: String) -> [UInt8] { mark + SourceEncoding.encoded(text, hasCarriageReturns) }

  private static func encoded(_ text: String, _ hasCarriageReturns: Bool) -> [UInt8] {
    hasCarriageReturns ? text.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] } : Array(text.utf8)
  }
}
