import LanguagePacks
import ResolutionModel
import XMLTree

/// Reads resolutions in Akoma Ntoso as the United Nations Secretariat marks them up (AKN4UN).
///
/// The markup says what most paragraphs are; where it does not (numbers and letters typed into the text, headings that
/// are only bold, sections whose numbers are lost) the reader does what the drafter meant.
struct AkomaNtosoReader {
  /// The language the caller knows the text to be in; nil to take the file's word and check it.
  var language: Language?

  /// - Parameter source: The document as UTF-8, which starts with `<`.
  func read(_ source: String) throws(ImportError) -> ImportedDocument {
    let root: XMLElement
    do {
      root = try XMLDocument.read(Array(source.utf8), skipping: AkomaNtosoReader.unread)
    } catch {
      throw .malformed(format: .akomaNtoso, message: error.message, line: error.line, column: error.column)
    }
    guard root.name == "akomaNtoso" else {
      throw .unsupported("an XML file with the root element <\(root.name)>; only Akoma Ntoso is read")
    }
    guard let main = root.elements.first(where: { ["statement", "documentCollection", "doc"].contains($0.name) })
    else {
      throw .malformed(
        format: .akomaNtoso, message: "<akomaNtoso> holds no <statement>", line: root.line, column: nil)
    }
    if let marked = MarkedFile(root) { return try marked.document(source) }
    return try read(root, main, source)
  }

  private func read(_ root: XMLElement, _ main: XMLElement, _ source: String) throws(ImportError) -> ImportedDocument {
    let found = DocumentLanguage.find(in: root, main: main, given: language)
    let typesetter = Typesetter(language: found.language, markers: AkomaNtosoReader.markers(in: root))
    let pack = LanguagePack.pack(for: found.language)
    var walker = BlockWalker(typesetter: typesetter)
    walker.walkDocument(root, main)
    var body = DocumentBody(walker.scopes, pack: pack)
    var particulars = ParticularsReader(main: main, root: root, typesetter: typesetter, pack: pack)
    let resolution = particulars.resolution(body.takeClosing())
    let (paragraphs, places) = body.paragraphs()
    guard !paragraphs.isEmpty else { throw .noResolution }
    var document = ImportedDocument(format: .akomaNtoso, source: source, resolution: resolution, places: places)
    document.resolution.paragraphs = paragraphs
    document.warnings = (found.warnings + particulars.warnings + walker.warnings + body.warnings)
      .enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }.map(\.element)
    return document
  }

  /// Parts of the metadata that say nothing of the resolution; the keywords alone are a sixth of a usual file.
  private static let unread: Set<String> = ["classification", "references", "presentation"]

  /// The markers of all notes of a document.
  private static func markers(in root: XMLElement) -> Set<String> {
    Set(root.descendants("authorialNote").compactMap { $0[attribute: "marker"]?.trimmed })
  }
}
