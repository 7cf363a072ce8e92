import DraftChecker
import OfficeOpenXML
import Renderers
import ResolutionModel

/// Makes the safe corrections in a draft's own file: in the text in place, in Word as tracked changes.
struct Fixing {
  let file: String
  let bytes: [UInt8]
  let language: Language?
  let options: FixingOptions

  /// Corrections that overlap are made one after the other; more rounds than this no text needs.
  private static let roundLimit = 5

  /// The document as it reads afterwards.
  func fix(_ original: ImportedDocument, _ checker: Checker) throws -> ImportedDocument {
    var (document, written) = (original, bytes)
    for _ in 0..<Fixing.roundLimit {
      let fixed = FixedSource(document.source, findings: checker.report(on: document).findings)
      guard !fixed.edits.isEmpty else { break }
      written = try apply(fixed, to: document, written)
      document = try Reading.document(written, named: file, language: document.resolution.language)
    }
    guard written != bytes else { return document }
    if options.isPreview {
      StandardStream.output.write(LineChanges(old: original.source, new: document.source).patch(of: file))
    } else if file == "-" {
      StandardStream.output.write(written)
    } else {
      try FileSystem.write(written, to: file)
    }
    return document
  }

  private func apply(
    _ fixed: FixedSource, to document: ImportedDocument, _ bytes: [UInt8]
  ) throws(Failure) -> [UInt8] {
    guard document.format == .word else {
      return try SourceEncoding(document.source, bytes: bytes, file: file).encode(fixed.text)
    }
    let edits = fixed.edits.compactMap { edit in
      document.origin(of: edit.range).map {
        WordEdit(
          paragraph: $0.paragraph, range: $0.offset..<$0.offset + edit.range.count, replacement: edit.replacement)
      }
    }
    do {
      return try WordEditor(bytes).applying(edits, by: ChangeStamp(author: options.author, date: ""))
    } catch {
      throw Failure(.usage, "\(file): corrections cannot be written in it: \(Fixing.reason(error))")
    }
  }

  private static func reason(_ error: WordEditError) -> String {
    switch error {
    case .unsupportedEncoding: "its text is in UTF-16; save it anew in Word"
    case .outOfRange(let paragraph): "paragraph \(paragraph + 1) of the file is not as it was read"
    case .unreadable: "its archive cannot be changed"
    }
  }
}
