import ResolutionModel
import XMLTree

/// Reads a resolution from a web page.
///
/// The page becomes lines, one for each block, which then go through the stages that read plain text, with what tags
/// say beside them. Places point into these lines, which are the document's source and know their lines of the page.
struct HTMLReader {
  let options: Importer.Options

  /// Elements that hold nothing of a page's text.
  static let skipped: Set<String> = [
    "script", "style", "nav", "noscript", "template", "svg", "form", "button", "select", "iframe", "aside", "head",
    "header", "footer", "object", "math", "audio", "video",
  ]

  func read(_ text: String) throws(ImportError) -> ImportedDocument {
    let root: XMLElement
    do {
      root = try HTMLDocument.read(Array(text.utf8), skipping: HTMLReader.skipped)
    } catch {
      throw .malformed(format: .html, message: error.message, line: error.line, column: error.column)
    }
    var walker = HTMLWalker()
    if let heading = HTMLMainPart.heading(of: root) { walker.walk(heading) }
    walker.walk(HTMLMainPart.element(of: root))
    let source = walker.finished()
    var document = try PlainTextReader(options: options).read(
      source.text, typesetting: source.typesetting, format: .html)
    source.point(&document)
    document.warnings = walker.warnings + document.warnings
    return document
  }
}
