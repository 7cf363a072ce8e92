import Clibc

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A running child process, at the head of a process group of its own.
struct SpawnedChild {
  private let process: pid_t

  init(_ command: BoundedCommand, input: CInt, output: Pipe, messages: Pipe) throws(CommandError) {
    var process: pid_t = 0
    let code = SpawnedChild.spawn(
      command, descriptors: [input, output.writingEnd, messages.writingEnd], process: &process)
    if code == ENOENT || code == EACCES { throw .missing }
    guard code == 0 else { throw .system(code: Int(code)) }
    self.process = process
    bound(command.limits)
  }

  /// - Parameter descriptors: what becomes standard input, output and error.
  private static func spawn(_ command: BoundedCommand, descriptors: [CInt], process: inout pid_t) -> CInt {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (number, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, CInt(number))
    }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    return withCStrings([command.program] + command.arguments) { arguments in
      withCStrings(["LC_ALL=C.UTF-8"]) { environment in
        posix_spawnp(&process, command.program, &actions, &attributes, arguments, environment)
      }
    }
  }

  /// Sets the limits that the system keeps; nothing the child does before they hold takes much.
  private func bound(_ limits: BoundedCommand.Limits) {
    _ = travaux_limit_processor(process, rlim_t(limits.seconds))
    if let bytes = limits.memoryBytes { _ = travaux_limit_memory(process, rlim_t(bytes)) }
  }

  /// Waits for the child's end and says how it came about, if not well.
  func wait(until deadline: Deadline, seconds: Int, said message: String) throws(CommandError) {
    var status: CInt = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { break }
      if ended < 0, errno != EINTR { throw .system(code: Int(errno)) }
      guard deadline.milliseconds > 0 else { throw .timedOut(seconds: seconds) }
      usleep(500)
    }
    let signal = status & 0x7F
    if signal == SIGXCPU { throw .timedOut(seconds: seconds) }
    if signal != 0 { throw .crashed(signal: Int(signal)) }
    let code = Int(status >> 8) & 0xFF
    // Some systems report a program that is not there by the child's status.
    if code == 127, message.isEmpty { throw .missing }
    if code != 0 { throw .failed(status: code, message: message) }
  }

  /// Ends the child with all its own children; harmless when it has ended.
  func kill() {
    #if canImport(Glibc)
      _ = Glibc.kill(-process, SIGKILL)
    #elseif canImport(Musl)
      _ = Musl.kill(-process, SIGKILL)
    #else
      _ = Darwin.kill(-process, SIGKILL)
    #endif
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }
}

/// Calls a function with strings as C takes them, a null pointer behind the last.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = strings.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return pointers.withUnsafeMutableBufferPointer { buffer in
    guard let base = buffer.baseAddress else { preconditionFailure("an array that holds a null pointer is not empty") }
    return body(base)
  }
}
