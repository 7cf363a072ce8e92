import XMLTree

/// Puts edits into a Word file as tracked changes and leaves every other byte of its parts as it is.
///
///     let edited = try WordEditor(package).applying(
///       [WordEdit(paragraph: 12, range: 30..<32, replacement: "18")],
///       by: ChangeStamp(author: "travaux", date: "2011-10-03T09:00:00Z"))
///
/// Only the runs that an edit touches are written anew: `<w:r>…17…</w:r>` becomes the run before, a `w:del`, a `w:ins`
/// and the run behind, all with the run's properties.
package struct WordEditor: Sendable {
  private let package: [UInt8]
  private let mainName: String
  private let bytes: [UInt8]
  private let root: XMLElement
  /// The pieces of text of each paragraph, in order.
  private let inlines: [Int: [WordInline]]

  package init(_ package: [UInt8], limits: ArchiveLimits = ArchiveLimits()) throws(WordEditError) {
    self.package = package
    do {
      let office = try OfficePackage(package, limits: limits)
      mainName = office.mainName
      let raw = try office.mainBytes()
      bytes = PartEncoding.utf8(raw)
      root = try office.main()
      inlines = Dictionary(
        grouping: try WordDocument(office, reading: .proposed).body.flatMap(\.inlines), by: \.paragraph)
      if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) { throw WordEditError.unsupportedEncoding }
    } catch let error as WordError {
      throw .unreadable(error)
    } catch {
      throw .unsupportedEncoding
    }
  }

  /// The text of a paragraph that ranges count in; nil when there is no such paragraph or it has no text.
  package func text(of paragraph: Int) -> String? { inlines[paragraph]?.map(\.text).joined() }

  /// The package with the edits as tracked changes; those of one paragraph must not overlap.
  package func applying(_ edits: [WordEdit], by stamp: ChangeStamp) throws(WordEditError) -> [UInt8] {
    if edits.isEmpty { return package }
    let cuts = try cuts(for: edits)
    var rewriting = RunRewriting(bytes: bytes, stamp: stamp, firstID: greatestID(root) + 1)
    var spliced: [UInt8] = []
    var copied = 0
    for (run, parent) in runs(in: root, of: Set(cuts.keys)) {
      spliced += bytes[copied..<run.source.lowerBound]
      spliced += rewriting.rewrite(run, in: parent, cuts[run.source.lowerBound] ?? [:]).utf8
      copied = run.source.upperBound
    }
    spliced += bytes[copied...]
    do {
      return try ZipWriter.replacing(mainName, by: spliced, in: package)
    } catch {
      throw .unreadable(.archive(error))
    }
  }

  /// What is cut where: by the run's first byte, then by the first byte of the piece.
  private func cuts(for edits: [WordEdit]) throws(WordEditError) -> [Int: [Int: PieceCuts]] {
    var cuts: [Int: [Int: PieceCuts]] = [:]
    for (paragraph, edits) in Dictionary(grouping: edits, by: \.paragraph) {
      var end = 0
      for edit in edits.sorted(by: {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      }) {
        guard edit.range.lowerBound >= end, try cut(edit, in: inlines[paragraph] ?? [], &cuts) else {
          throw .outOfRange(paragraph: paragraph)
        }
        end = edit.range.upperBound
      }
    }
    return cuts
  }

  /// Enters an edit with the pieces it touches; false when the text does not reach so far.
  private func cut(
    _ edit: WordEdit, in pieces: [WordInline], _ cuts: inout [Int: [Int: PieceCuts]]
  ) throws(WordEditError) -> Bool {
    var start = 0
    var last: (piece: WordInline, at: Int)?
    for piece in pieces {
      let count = piece.text.utf8.count
      let range = start..<start + count
      start = range.upperBound
      if count == 0 { continue }
      let touched = edit.range.clamped(to: range)
      if !touched.isEmpty {
        let local = touched.lowerBound - range.lowerBound..<touched.upperBound - range.lowerBound
        guard piece.text.isCharacterBoundary(local.lowerBound), piece.text.isCharacterBoundary(local.upperBound) else {
          return false
        }
        cuts[piece.run.lowerBound, default: [:]][piece.source.lowerBound, default: PieceCuts()].deleted.append(local)
        last = (piece, local.upperBound)
      } else if edit.range.isEmpty, range.contains(edit.range.lowerBound) || range.upperBound == edit.range.lowerBound,
        last == nil
      {
        last = (piece, edit.range.lowerBound - range.lowerBound)
      }
    }
    guard edit.range.upperBound <= start, let last, last.piece.text.isCharacterBoundary(last.at) else { return false }
    if !edit.replacement.isEmpty {
      cuts[last.piece.run.lowerBound, default: [:]][last.piece.source.lowerBound, default: PieceCuts()].inserted
        .append((last.at, edit.replacement))
    }
    return true
  }

  /// The runs that start at some bytes, in document order, each with the element it stands in.
  private func runs(in element: XMLElement, of starts: Set<Int>) -> [(run: XMLElement, parent: XMLElement)] {
    var found: [(XMLElement, XMLElement)] = []
    for case .element(let child) in element.children {
      if child.name == "r", starts.contains(child.source.lowerBound) {
        found.append((child, element))
      } else if !child.children.isEmpty {
        found += runs(in: child, of: starts)
      }
    }
    return found
  }

  /// The greatest id of anything in the part; changes need ids of their own.
  private func greatestID(_ element: XMLElement) -> Int {
    var greatest = element[attribute: "id"].flatMap { Int($0) }.flatMap { $0 < 1 << 30 ? $0 : nil } ?? 0
    for case .element(let child) in element.children { greatest = max(greatest, greatestID(child)) }
    return greatest
  }
}

/// What is done to a piece of text: ranges and places in its UTF-8 bytes.
struct PieceCuts {
  var deleted: [Range<Int>] = []
  var inserted: [(at: Int, text: String)] = []
}

extension WordBlock {
  /// The pieces of text in it, in order.
  package var inlines: [WordInline] {
    switch self {
    case .paragraph(let paragraph): paragraph.content
    case .table(let table): table.rows.flatMap { $0.flatMap { $0.blocks.flatMap(\.inlines) } }
    }
  }
}

extension String {
  /// Whether a UTF-8 offset is not inside a scalar.
  fileprivate func isCharacterBoundary(_ offset: Int) -> Bool {
    guard offset > 0, offset < utf8.count else { return offset == 0 || offset == utf8.count }
    return utf8[utf8.index(utf8.startIndex, offsetBy: offset)] & 0xC0 != 0x80
  }
}
