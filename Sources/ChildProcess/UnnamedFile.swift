#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A temporary file that only this process and its children can reach: its name is gone before it holds anything, so
/// that nothing is left behind however the process ends.
final class UnnamedFile {
  private let file: UnsafeMutablePointer<FILE>

  init(holding bytes: [UInt8]) throws(CommandError) {
    guard let file = tmpfile() else { throw .system(code: Int(errno)) }
    self.file = file
    _ = fcntl(fileno(file), F_SETFD, FD_CLOEXEC)
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fflush(file) == 0, written == bytes.count else { throw .system(code: Int(errno)) }
    rewind(file)
  }

  deinit { fclose(file) }

  var descriptor: CInt { fileno(file) }
}
