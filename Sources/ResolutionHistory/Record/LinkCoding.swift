import ResolutionDiff
import ResolutionModel

/// A link as bytes: its paragraphs, and the length of each run of words in them.
enum LinkCoding {
  private static let operations: [WordRun.Operation] = [.equal, .delete, .insert]
  /// A run that is no piece of the texts, such as a footnote: its words follow.
  private static let spelt = 8

  static func write(_ link: Link, _ texts: ChangedTexts, to writer: inout ByteWriter) {
    writer.write(link.old)
    writer.write(link.new)
    writer.write(link.words.count)
    var places = (old: 0, new: 0)
    for run in link.words { write(run, (texts.old[link.old], texts.new[link.new]), &places, to: &writer) }
  }

  private static func write(
    _ run: WordRun, _ texts: (old: [UInt8], new: [UInt8]), _ places: inout (old: Int, new: Int),
    to writer: inout ByteWriter
  ) {
    let lengths = Lengths(of: run)
    let isPiece = lengths.isPiece(run, of: texts, at: places)
    writer.write(
      (operations.firstIndex(of: run.operation) ?? 0) + (run.oldText == nil ? 0 : 4) + (isPiece ? 0 : spelt))
    writer.write(WordRun.WordClass.allCases.firstIndex(of: run.wordClass) ?? 0)
    if isPiece {
      writer.write(lengths.new)
      if run.operation != .insert, run.oldText != nil || run.operation == .delete { writer.write(lengths.old) }
      places = (places.old + lengths.old, places.new + lengths.new)
    } else {
      writer.write(run.text)
      if let old = run.oldText { writer.write(old) }
    }
  }

  static func link(from reader: inout ByteReader, _ texts: ChangedTexts) throws(ByteReader.Damage) -> Link {
    let old = try reader.number(below: texts.old.count)
    let new = try reader.number(below: texts.new.count)
    var places = (old: 0, new: 0)
    var words: [WordRun] = []
    for _ in 0..<(try reader.count()) {
      words.append(try run(from: &reader, (texts.old[old], texts.new[new]), &places))
    }
    return Link(old: old, new: new, words: words)
  }

  private static func run(
    from reader: inout ByteReader, _ texts: (old: [UInt8], new: [UInt8]), _ places: inout (old: Int, new: Int)
  ) throws(ByteReader.Damage) -> WordRun {
    let form = try reader.number(below: 16)
    guard form & 3 < operations.count else { throw ByteReader.Damage() }
    let operation = operations[form & 3]
    let hasOldText = form & 4 != 0
    let wordClass = WordRun.WordClass.allCases[try reader.number(below: WordRun.WordClass.allCases.count)]
    if form & spelt != 0 {
      let text = try reader.text()
      return WordRun(operation, text, oldText: hasOldText ? try reader.text() : nil, wordClass: wordClass)
    }
    let newLength = try reader.number(below: texts.new.count - places.new + 1)
    let tellsOld = operation != .insert && (hasOldText || operation == .delete)
    let oldLength = tellsOld ? try reader.number() : operation == .insert ? 0 : newLength
    guard (0...(texts.old.count - places.old)).contains(oldLength) else { throw ByteReader.Damage() }
    let old = texts.old[places.old..<(places.old + oldLength)]
    let new = texts.new[places.new..<(places.new + newLength)]
    places = (places.old + oldLength, places.new + newLength)
    return WordRun(
      operation, String(decoding: operation == .delete ? old : new, as: UTF8.self),
      oldText: hasOldText ? String(decoding: old, as: UTF8.self) : nil, wordClass: wordClass)
  }

  /// How many bytes of either text a run is.
  private struct Lengths {
    let old: Int
    let new: Int

    init(of run: WordRun) {
      let length = run.text.utf8.count
      old = run.operation == .insert ? 0 : run.oldText?.utf8.count ?? length
      new = run.operation == .delete ? 0 : length
    }

    func isPiece(_ run: WordRun, of texts: (old: [UInt8], new: [UInt8]), at places: (old: Int, new: Int)) -> Bool {
      guard run.wordClass != .note, places.old + old <= texts.old.count, places.new + new <= texts.new.count else {
        return false
      }
      let oldPiece = texts.old[places.old..<(places.old + old)]
      let newPiece = texts.new[places.new..<(places.new + new)]
      switch run.operation {
      case .equal:
        return newPiece.elementsEqual(run.text.utf8) && oldPiece.elementsEqual((run.oldText ?? run.text).utf8)
      case .delete: return oldPiece.elementsEqual(run.text.utf8)
      case .insert: return newPiece.elementsEqual(run.text.utf8)
      }
    }
  }
}
