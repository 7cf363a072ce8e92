extension OfficePackage {
  /// The bytes of a package with parts in the order given; the same parts give the same bytes on every machine.
  package static func write(_ parts: [(name: String, bytes: [UInt8])]) throws(ArchiveError) -> [UInt8] {
    try ZipWriter.archive(parts)
  }
}
