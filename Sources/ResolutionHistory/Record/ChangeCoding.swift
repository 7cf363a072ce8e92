import ResolutionDiff
import ResolutionModel

/// Changes as bytes. The words of a link are not written but measured: they are pieces of the texts it links.
enum ChangeCoding {
  static func write(_ changes: [Change], _ texts: ChangedTexts, to writer: inout ByteWriter) {
    writer.write(changes.count)
    for change in changes { write(change, texts, to: &writer) }
  }

  static func changes(
    from reader: inout ByteReader, _ texts: ChangedTexts
  ) throws(ByteReader.Damage) -> [Change] {
    var changes: [Change] = []
    for _ in 0..<(try reader.count()) { changes.append(try change(from: &reader, texts)) }
    return changes
  }

  static func write(_ change: Change, _ texts: ChangedTexts, to writer: inout ByteWriter) {
    writer.write(Change.Kind.allCases.firstIndex(of: change.kind) ?? 0)
    writer.write(shapes.firstIndex(of: change.shape) ?? 0)
    writer.write(change.old)
    writer.write(change.new)
    writer.write((change.isMoved ? 1 : 0) + (change.isRenumbered ? 2 : 0) + (change.opener == nil ? 0 : 4))
    if let opener = change.opener { write(opener, to: &writer) }
    writer.write(change.reasons.count)
    for reason in change.reasons { writer.write(reason) }
    writer.write(change.links.count)
    for link in change.links { LinkCoding.write(link, texts, to: &writer) }
  }

  static func change(from reader: inout ByteReader, _ texts: ChangedTexts) throws(ByteReader.Damage) -> Change {
    let kind = Change.Kind.allCases[try reader.number(below: Change.Kind.allCases.count)]
    let shape = shapes[try reader.number(below: shapes.count)]
    let old = try reader.numbers(below: texts.old.count)
    let new = try reader.numbers(below: texts.new.count)
    let flags = try reader.number(below: 8)
    let opener = flags & 4 == 0 ? nil : try opener(from: &reader)
    var reasons: [String] = []
    for _ in 0..<(try reader.count()) { reasons.append(try reader.text()) }
    var links: [Link] = []
    for _ in 0..<(try reader.count()) { links.append(try LinkCoding.link(from: &reader, texts)) }
    return Change(
      kind: kind, shape: shape, old: old, new: new, isMoved: flags & 1 != 0, isRenumbered: flags & 2 != 0,
      opener: opener, links: links, reasons: reasons)
  }

  private static let shapes: [Change.Shape] = [.oneToOne, .split, .merge, .single]

  private static func write(_ opener: OpenerChange, to writer: inout ByteWriter) {
    writer.write(opener.old)
    writer.write(opener.new)
    writer.write(opener.strength.map { [$0] } ?? [])
  }

  private static func opener(from reader: inout ByteReader) throws(ByteReader.Damage) -> OpenerChange {
    let (old, new) = (try reader.text(), try reader.text())
    let strength = try reader.number(below: 2) == 1 ? try reader.number() : nil
    return OpenerChange(old: old, new: new, strength: strength)
  }
}
