/// A program that is run on some bytes without a shell, and what it may use.
///
/// The program finds the bytes as its standard input, in a file that has no name: `/dev/stdin` serves where it wants a
/// path. Its environment is empty but for the locale, so that its output is the same everywhere.
//
// By hand, since swift-subprocess 1.0 knows no limit of memory, works on tasks only and brings two packages along.
package struct BoundedCommand: Hashable, Sendable {
  package struct Limits: Hashable, Sendable {
    /// Wall-clock seconds until the program is killed, more than 0. Default 30.
    package var seconds: Int
    /// Bytes of standard output that are taken; with more the program is killed. Default 256 MiB.
    package var outputBytes: Int
    /// Bytes of address space; nil for no limit. Kept by the system on Linux only. Default 1 GiB.
    package var memoryBytes: Int?

    package init(seconds: Int = 30, outputBytes: Int = 256 << 20, memoryBytes: Int? = 1 << 30) {
      self.seconds = seconds
      self.outputBytes = outputBytes
      self.memoryBytes = memoryBytes
    }
  }

  /// A path, or a name that is looked up in the search path.
  package var program: String
  package var arguments: [String]
  package var limits: Limits

  package init(_ program: String, _ arguments: [String], limits: Limits = Limits()) {
    self.program = program
    self.arguments = arguments
    self.limits = limits
  }

  /// Runs the program to its end and gives what it writes to its standard output.
  package func run(on input: [UInt8]) throws(CommandError) -> [UInt8] {
    let file = try UnnamedFile(holding: input)
    let (output, messages) = (try Pipe(), try Pipe())
    let child = try SpawnedChild(self, input: file.descriptor, output: output, messages: messages)
    output.closeWritingEnd()
    messages.closeWritingEnd()
    var reader = OutputReader(output: output, messages: messages, limits: limits)
    do {
      try reader.readToEnd()
      try child.wait(until: reader.deadline, seconds: limits.seconds, said: reader.message)
    } catch {
      child.kill()
      throw error
    }
    return reader.bytes
  }
}
