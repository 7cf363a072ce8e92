import Clibzip

/// A ZIP archive in memory whose entries are read by name.
struct ZipArchive: ~Copyable {
  private let handle: ZipHandle
  private let limits: ArchiveLimits

  init(_ bytes: [UInt8], limits: ArchiveLimits) throws(ArchiveError) {
    let handle = try ZipHandle(reading: bytes)
    let count = zip_get_num_entries(handle.archive, 0)
    if count > limits.entries { throw .beyondLimits("the archive lists \(count) entries") }
    self.handle = handle
    self.limits = limits
  }

  /// The unpacked bytes of an entry; nil when there is none of that name. Names are compared as they stand.
  func entry(_ name: String) throws(ArchiveError) -> [UInt8]? {
    let index = zip_name_locate(handle.archive, name, zip_flags_t(ZIP_FL_ENC_GUESS))
    guard index >= 0 else { return nil }
    let size = try size(of: zip_uint64_t(index), name)
    guard let file = zip_fopen_index(handle.archive, zip_uint64_t(index), 0) else {
      throw .damaged("\(name): \(ZipHandle.message(of: handle.archive))")
    }
    defer { zip_fclose(file) }
    // One byte more than is declared tells a part that is larger than it says.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, filled in
      filled = max(0, Int(zip_fread(file, buffer.baseAddress, zip_uint64_t(size + 1))))
    }
    guard bytes.count == size else { throw .damaged("\(name): its size is not the one it declares") }
    return bytes
  }

  /// The size an entry declares, if it is within the limits.
  private func size(of index: zip_uint64_t, _ name: String) throws(ArchiveError) -> Int {
    var entry = zip_stat_t()
    zip_stat_init(&entry)
    guard zip_stat_index(handle.archive, index, 0, &entry) == 0 else {
      throw .damaged("\(name): \(ZipHandle.message(of: handle.archive))")
    }
    if entry.encryption_method != 0 { throw .encrypted(name) }
    guard entry.size <= limits.partSize else {
      throw .beyondLimits("\(name) has \(entry.size) bytes; at most \(limits.partSize) are read")
    }
    if entry.size > limits.ratioFloor, entry.size / max(1, entry.comp_size) > limits.ratio {
      throw .beyondLimits("\(name) unpacks to more than \(limits.ratio) times its packed size")
    }
    return Int(entry.size)
  }
}
