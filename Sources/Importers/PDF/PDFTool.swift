import ChildProcess

/// Runs poppler's `pdftohtml`, which prints the text of a PDF file with fonts and places.
///
/// It is run as a program of its own because a program that links poppler falls under poppler's licence.
struct PDFTool {
  let limits: BoundedCommand.Limits

  /// What `pdftohtml -xml` writes about a file.
  ///
  /// - Parameter wordGap: percent of the print's size that make a space.
  func text(of file: [UInt8], wordGap: Int) throws(ImportError) -> [UInt8] {
    let arguments = ["-xml", "-i", "-stdout", "-wbt", String(wordGap), "-enc", "UTF-8", "/dev/stdin"]
    do {
      return try BoundedCommand("pdftohtml", arguments, limits: limits).run(on: file)
    } catch {
      throw PDFTool.error(of: error)
    }
  }

  private static func error(of error: CommandError) -> ImportError {
    switch error {
    case .missing:
      .unsupported(
        "a PDF file, for which poppler’s tools are needed; install them with `apt-get install poppler-utils`")
    case .timedOut(let seconds): .unsupported("a PDF file that takes longer than \(seconds) seconds to read")
    case .tooMuchOutput(let bytes): .unsupported("a PDF file whose text takes more than \(bytes >> 20) MiB")
    case .failed(_, let message) where message.lowercased().contains("password"):
      .unsupported("an encrypted PDF file; save a copy without the password and give that instead")
    case .failed(let status, let message):
      .malformed(
        format: .pdf, message: message.isEmpty ? "pdftohtml ended with status \(status)" : String(message.prefix(200)),
        line: nil, column: nil)
    case .crashed(let signal):
      .malformed(format: .pdf, message: "pdftohtml ended by signal \(signal)", line: nil, column: nil)
    case .system(let code):
      .unsupported("a PDF file, but no program can be started (error \(code)); give its text instead")
    }
  }
}
