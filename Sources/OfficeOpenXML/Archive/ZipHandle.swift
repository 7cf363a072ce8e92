import Clibzip

/// An open archive of libzip over bytes in memory; closes what it opened.
///
/// No name of an entry is ever used as a path: nothing is unpacked to disk.
struct ZipHandle: ~Copyable {
  let archive: OpaquePointer
  private let source: OpaquePointer

  /// Opens `bytes`; the handle copies them, so that it owns all it reads.
  init(reading bytes: [UInt8]) throws(ArchiveError) {
    try self.init(source: ZipHandle.source(of: bytes), flags: ZIP_RDONLY)
  }

  /// Opens an archive to be changed and taken out again: that of `bytes`, or a new one.
  init(changing bytes: [UInt8]?) throws(ArchiveError) {
    try self.init(source: ZipHandle.source(of: bytes ?? []), flags: bytes == nil ? ZIP_TRUNCATE : 0)
  }

  private init(source: OpaquePointer, flags: CInt) throws(ArchiveError) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    // One reference is the archive's, one this handle's: the bytes outlive the closing of the archive.
    zip_source_keep(source)
    guard let archive = zip_open_from_source(source, flags, &error) else {
      let message = String(cString: zip_error_strerror(&error))
      zip_source_free(source)
      zip_source_free(source)
      throw .damaged(message)
    }
    self.archive = archive
    self.source = source
  }

  deinit {
    zip_discard(archive)
    zip_source_free(source)
  }

  /// Writes all changes and gives the bytes of the archive.
  consuming func finish() throws(ArchiveError) -> [UInt8] {
    let (archive, source) = (archive, source)
    discard self
    defer { zip_source_free(source) }
    guard zip_close(archive) == 0 else {
      let message = ZipHandle.message(of: archive)
      zip_discard(archive)
      throw .unwritable(message)
    }
    return try ZipHandle.bytes(of: source)
  }

  static func message(of archive: OpaquePointer) -> String { String(cString: zip_strerror(archive)) }

  /// A source of libzip with a copy of the bytes.
  static func source(of bytes: [UInt8]) throws(ArchiveError) -> OpaquePointer {
    let source = bytes.withUnsafeBytes { travaux_zip_source_copy($0.baseAddress, zip_uint64_t($0.count), nil) }
    guard let source else { throw .unwritable("no memory for an archive") }
    return source
  }

  /// All bytes of a source that is no longer written.
  private static func bytes(of source: OpaquePointer) throws(ArchiveError) -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw .unwritable("the archive cannot be read back") }
    defer { zip_source_close(source) }
    guard zip_source_seek(source, 0, SEEK_END) == 0, case let size = zip_source_tell(source), size >= 0,
      zip_source_seek(source, 0, SEEK_SET) == 0
    else { throw .unwritable("the archive cannot be read back") }
    let count = Int(size)
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, Int(zip_source_read(source, buffer.baseAddress, zip_uint64_t(count))))
    }
    guard bytes.count == count else { throw .unwritable("the archive cannot be read back") }
    return bytes
  }
}
