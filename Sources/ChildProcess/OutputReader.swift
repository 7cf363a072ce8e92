#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Takes in what a child writes until it closes both pipes.
struct OutputReader {
  private let output: Pipe
  private let messages: Pipe
  private let limits: BoundedCommand.Limits
  let deadline: Deadline
  private(set) var bytes: [UInt8] = []
  private var said: [UInt8] = []

  /// Bytes of standard error that are kept; the rest is read and dropped.
  private static let messageLimit = 4096

  init(output: Pipe, messages: Pipe, limits: BoundedCommand.Limits) {
    self.output = output
    self.messages = messages
    self.limits = limits
    deadline = Deadline(seconds: limits.seconds)
  }

  /// What the child wrote to its standard error, on one line.
  var message: String {
    String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline).joined(separator: "; ")
  }

  mutating func readToEnd() throws(CommandError) {
    var open = [output, messages].map { pollfd(fd: $0.readingEnd, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while !open.isEmpty {
      let ready = poll(&open, nfds_t(open.count), CInt(clamping: deadline.milliseconds))
      if ready == 0 { throw .timedOut(seconds: limits.seconds) }
      if ready < 0 {
        guard errno == EINTR else { throw .system(code: Int(errno)) }
        continue
      }
      var stillOpen: [pollfd] = []
      for end in open {
        if end.revents != 0, try take(from: end.fd, with: &buffer) == 0 { continue }
        stillOpen.append(pollfd(fd: end.fd, events: end.events, revents: 0))
      }
      open = stillOpen
    }
  }

  /// Reads once; the number of bytes read, 0 at the end.
  private mutating func take(from descriptor: CInt, with buffer: inout [UInt8]) throws(CommandError) -> Int {
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0 {
      guard errno == EINTR else { throw .system(code: Int(errno)) }
      return 1
    }
    if descriptor == output.readingEnd {
      bytes += buffer[..<count]
      guard bytes.count <= limits.outputBytes else { throw .tooMuchOutput(bytes: limits.outputBytes) }
    } else {
      said += buffer[..<min(count, OutputReader.messageLimit - said.count)]
    }
    return count
  }
}
