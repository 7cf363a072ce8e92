import OfficeOpenXML
import ResolutionDiff
import ResolutionModel

/// A comparison as a Word file with real tracked changes: accepting all of them gives the new text, rejecting all of
/// them the old one.
///
/// Numbers are typed text, openers italic, footnotes real ones; styles say by their names what each paragraph is (see
/// `ParagraphRole`). Each changed paragraph carries a comment with the kind of its change. The order is that of the new text; what stands in the old one only comes before the first paragraph
/// that follows it there.
public struct Redline: Sendable {
  public struct Options: Hashable, Sendable {
    /// Whose name the changes bear. Default `travaux`.
    public var author: String
    /// When they were made, ISO 8601 in UTC; empty to leave it out. Default: empty, so that equal texts give equal bytes.
    public var date: String
    /// Whether comments tell the kind of each change. Default true.
    public var hasComments: Bool

    public init(author: String = "travaux", date: String = "", hasComments: Bool = true) {
      self.author = author
      self.date = date
      self.hasComments = hasComments
    }
  }

  private let options: Options

  public init(options: Options = Options()) {
    self.options = options
  }

  /// The bytes of the file.
  public func write(_ diff: StructuralDiff) throws -> [UInt8] { try DraftWriter(document(diff)).write() }

  /// A single resolution in the same layout, without changes.
  public func write(_ resolution: Resolution) throws -> [UInt8] {
    let changes = resolution.paragraphs.indices.map { index in
      let words = [WordRun(.equal, resolution.paragraphs[index].comparedText)]
      return Change(
        kind: .same, shape: .oneToOne, old: [index], new: [index], links: [Link(old: index, new: index, words: words)])
    }
    return try write(StructuralDiff(old: resolution, new: resolution, particulars: [], changes: changes))
  }

  func document(_ diff: StructuralDiff) -> DraftDocument {
    var document = DraftDocument(stamp: ChangeStamp(author: options.author, date: options.date))
    document.language = diff.new.language.code
    document.isRightToLeft = diff.new.language == .arabic
    let head = RedlineHead(old: diff.old, new: diff.new)
    document.header = head.header
    document.blocks = head.blocks
    var paragraphs = RedlineParagraphs(diff, hasComments: options.hasComments)
    let order = RedlineOrder(diff)
    for step in order.steps { document.blocks += paragraphs.blocks(of: step) }
    document.blocks += head.closing
    for step in order.annexes { document.blocks += paragraphs.blocks(of: step) }
    return document
  }
}
