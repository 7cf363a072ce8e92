import Clibzip

/// Writes ZIP archives whose bytes depend on what is put in and nothing else.
enum ZipWriter {
  /// 1 January 1980, the earliest date that ZIP knows, at midnight.
  private static let date: UInt16 = 0x21

  /// An archive with parts in the order given, not compressed: what zlib makes of a part differs between its versions.
  static func archive(_ parts: [(name: String, bytes: [UInt8])]) throws(ArchiveError) -> [UInt8] {
    let handle = try ZipHandle(changing: nil)
    for part in parts { try put(part.name, part.bytes, into: handle.archive) }
    return try handle.finish()
  }

  /// The archive with one part replaced; the others stay as they are, byte for byte as they are packed.
  static func replacing(_ name: String, by bytes: [UInt8], in archive: [UInt8]) throws(ArchiveError) -> [UInt8] {
    let handle = try ZipHandle(changing: archive)
    try put(name, bytes, into: handle.archive)
    return try handle.finish()
  }

  private static func put(_ name: String, _ bytes: [UInt8], into archive: OpaquePointer) throws(ArchiveError) {
    let source = try ZipHandle.source(of: bytes)
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_OVERWRITE) | zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw .unwritable(ZipHandle.message(of: archive))
    }
    zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0)
    zip_file_set_dostime(archive, zip_uint64_t(index), 0, date, 0)
  }
}
