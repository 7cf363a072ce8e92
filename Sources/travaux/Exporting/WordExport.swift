import Renderers

/// A Word file in the layout of the United Nations.
struct WordExport: ExportForm {
  let ending = "docx"
  let isSequential = false

  func bytes(of text: ExportedText) throws -> [UInt8] { try Redline().write(text.resolution) }
}
