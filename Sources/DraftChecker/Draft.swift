import LanguagePacks
import ResolutionDiff
import ResolutionModel

/// A document under check, with what every rule needs to know of it.
public struct Draft: Sendable {
  public let document: ImportedDocument
  /// The address of every paragraph.
  public let locators: [Locator]
  public let adopted: AdoptedResolutions
  public let options: CheckOptions
  package let pack: LanguagePack
  package let bodies: [Body]
  /// What each paragraph cites, for the paragraphs that cite anything.
  package let citations: [(paragraph: Int, citations: [Citation])]
  /// The paragraphs as their author wrote them.
  package let written: [WrittenText]
  /// The paragraphs' texts folded, once for all rules.
  let folded: [FoldedText]
  /// The paragraphs as written, folded.
  let foldedWritten: [FoldedText]
  /// The text it is measured against, and how it departs from it; nil without one.
  package let comparison: StructuralDiff?
  /// How it departs from the official text it was made from, tracked changes rejected; nil where that is not asked.
  package let departureFromOfficial: StructuralDiff?
  let source: [UInt8]

  package init(
    _ document: ImportedDocument, adopted: AdoptedResolutions, base: Resolution? = nil, official: Resolution? = nil,
    options: CheckOptions
  ) {
    self.document = document
    self.adopted = adopted
    self.options = options
    locators = document.resolution.locators
    pack = LanguagePack.pack(for: document.resolution.language)
    bodies = Body.bodies(of: document.resolution.paragraphs)
    citations = Draft.citations(in: document.resolution, pack)
    source = Array(document.source.utf8)
    written = WrittenText.all(in: document, source: source)
    (folded, foldedWritten) = Draft.folded(document.resolution, written, pack.folding)
    comparison = base.map { Differ().compare($0, document.resolution) }
    departureFromOfficial = official.map { Differ().compare($0, document.resolution) }
  }

  private static func folded(
    _ resolution: Resolution, _ written: [WrittenText], _ folding: FoldedText.Folding
  ) -> ([FoldedText], [FoldedText]) {
    let texts = resolution.paragraphs.map { FoldedText($0.text, folding: folding, limit: .max) }
    let writtenTexts = written.indices.map { index in
      resolution.paragraphs[index].text.utf8.elementsEqual(written[index].bytes)
        ? texts[index] : FoldedText(written[index].bytes, folding: folding, limit: .max)
    }
    return (texts, writtenTexts)
  }

  public var resolution: Resolution { document.resolution }
  public var paragraphs: [Paragraph] { document.resolution.paragraphs }
}
