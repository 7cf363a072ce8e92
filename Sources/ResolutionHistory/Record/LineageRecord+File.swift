/// The record as a file: a mark, what program and options it was made with, the entries, and a fingerprint of it all.
///
/// A file of another form, program or options, or a damaged one, is as good as none.
extension LineageRecord {
  private static let mark = "travaux lineage 1"

  package init(_ file: [UInt8], edition: String) {
    do {
      self.init(try LineageRecord.entries(file, edition))
    } catch {
      self.init()
    }
  }

  package func file(edition: String) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(LineageRecord.mark)
    writer.write(edition)
    writer.write(needed.steps.count)
    for (key, bytes) in needed.steps.sorted(by: { ($0.key.old, $0.key.new) < ($1.key.old, $1.key.new) }) {
      writer.write(key.old)
      writer.write(key.new)
      writer.write(Int(bitPattern: UInt(key.corrections)))
      writer.write(bytes)
    }
    writer.write(needed.returns.count)
    for (key, bytes) in needed.returns.sorted(by: { $0.key < $1.key }) {
      writer.write(Int(bitPattern: UInt(key)))
      writer.write(bytes)
    }
    return writer.bytes + LineageRecord.seal(writer.bytes[...])
  }

  private static func entries(_ file: [UInt8], _ edition: String) throws(ByteReader.Damage) -> Entries {
    let content = file.dropLast(8)
    guard file.count > 8, seal(content) == Array(file.suffix(8)) else { throw ByteReader.Damage() }
    var reader = ByteReader(Array(content))
    guard try reader.text() == mark, try reader.text() == edition else { throw ByteReader.Damage() }
    var entries = Entries()
    for _ in 0..<(try reader.count()) {
      let key = StepKey(
        old: try reader.text(), new: try reader.text(), corrections: UInt64(UInt(bitPattern: try reader.number())))
      entries.steps[key] = try reader.block()
    }
    for _ in 0..<(try reader.count()) {
      let key = UInt64(UInt(bitPattern: try reader.number()))
      entries.returns[key] = try reader.block()
    }
    return entries
  }

  private static func seal(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var fingerprint = Fingerprint()
    fingerprint.add(content)
    return (0..<8).map { UInt8(truncatingIfNeeded: fingerprint.value >> (8 * UInt64($0))) }
  }
}
