#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A pipe that children started elsewhere at the same time do not inherit.
final class Pipe {
  let readingEnd: CInt
  let writingEnd: CInt
  private var isWritable = true

  init() throws(CommandError) {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(code: Int(errno)) }
    (readingEnd, writingEnd) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    close(readingEnd)
    closeWritingEnd()
  }

  /// Leaves writing to the child alone, so that its end is seen.
  func closeWritingEnd() {
    if isWritable { close(writingEnd) }
    isWritable = false
  }
}
