import ResolutionModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// Files that hold nothing but what can be computed again. All of them may be deleted at any time.
extension Archive {
  /// What was last kept under a name of letters, digits, hyphens and full stops; nil where there is nothing or it cannot
  /// be read. It may be damaged: whoever keeps something proves it.
  package func kept(_ name: String) -> [UInt8]? {
    do {
      return try Files.read(paths.caches + "/" + name)
    } catch {
      return nil
    }
  }

  /// Keeps bytes under a name, in one step; an archive that cannot be written to keeps nothing.
  package func keep(_ bytes: [UInt8], as name: String) {
    let place = paths.caches + "/" + name
    let draft = place + ".\(getpid())"
    do {
      try Files.makeDirectory(paths.own)
      try Files.makeDirectory(paths.caches)
      try OpenFile(draft, .rewrite).write(bytes)
      try Files.rename(draft, to: place)
    } catch {
      // A cache that cannot be kept costs time at the next call, and nothing else.
      unlink(draft)
    }
  }
}
