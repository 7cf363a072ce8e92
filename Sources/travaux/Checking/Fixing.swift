import DraftChecker
import Renderers
import ResolutionModel

/// Makes the safe corrections in a draft's own file.
struct Fixing {
  let file: String
  let bytes: [UInt8]
  let language: Language?
  let isPreview: Bool

  /// Corrections that overlap are made one after the other; more rounds than this no text needs.
  private static let roundLimit = 5

  /// The document as it reads afterwards.
  func fix(_ document: ImportedDocument, _ checker: Checker) throws -> ImportedDocument {
    var document = document
    let original = document.source
    for _ in 0..<Fixing.roundLimit {
      let fixed = FixedSource(document.source, findings: checker.report(on: document).findings)
      guard fixed.count > 0 else { break }
      document = try Reading.document(Array(fixed.text.utf8), named: file, language: document.resolution.language)
    }
    guard document.source != original else { return document }
    if isPreview {
      StandardStream.output.write(LineChanges(old: original, new: document.source).patch(of: file))
    } else {
      try write(document.source, in: try SourceEncoding(original, bytes: bytes, file: file))
    }
    return document
  }

  private func write(_ text: String, in encoding: SourceEncoding) throws(Failure) {
    let result = encoding.encode(text)
    if file == "-" {
      StandardStream.output.write(result)
    } else {
      try FileSystem.write(result, to: file)
    }
  }
}

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
