import Testing

@testable import ChildProcess

struct BoundedCommandTests {
  @Test func takesTheBytesFromStandardInputAndGivesBackTheOutput() throws {
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    #expect(try BoundedCommand("cat", []).run(on: bytes) == bytes)
    #expect(try BoundedCommand("cat", ["/dev/stdin"]).run(on: bytes) == bytes)
    #expect(try BoundedCommand("cat", []).run(on: []) == [])
  }

  @Test func seesNoneOfTheEnvironment() throws {
    #expect(try BoundedCommand("env", []).run(on: []) == Array("LC_ALL=C.UTF-8\n".utf8))
  }

  @Test func saysWhenTheProgramIsMissing() {
    #expect(throws: CommandError.missing) { try BoundedCommand("no-such-mill", []).run(on: []) }
    #expect(throws: CommandError.missing) { try BoundedCommand("/etc/passwd", []).run(on: []) }
  }

  @Test func killsWhatTakesTooLong() {
    let limits = BoundedCommand.Limits(seconds: 1)
    #expect(throws: CommandError.timedOut(seconds: 1)) {
      try BoundedCommand("sleep", ["60"], limits: limits).run(on: [])
    }
    let silent = BoundedCommand("sh", ["-c", "exec >&- 2>&-; sleep 60"], limits: limits)
    #expect(throws: CommandError.timedOut(seconds: 1)) { try silent.run(on: []) }
  }

  @Test func killsWhatWritesTooMuch() {
    let limits = BoundedCommand.Limits(outputBytes: 100_000)
    #expect(throws: CommandError.tooMuchOutput(bytes: 100_000)) {
      try BoundedCommand("yes", [], limits: limits).run(on: [])
    }
  }

  @Test func tellsHowAProgramFailed() {
    #expect(throws: CommandError.failed(status: 3, message: "the sluice; is shut")) {
      try BoundedCommand("sh", ["-c", "echo 'the sluice\nis shut' >&2; exit 3"]).run(on: [])
    }
    #expect(throws: CommandError.crashed(signal: 11)) {
      try BoundedCommand("sh", ["-c", "kill -SEGV $$"]).run(on: [])
    }
  }

  @Test func dropsMessagesBeyondTheLimit() {
    #expect {
      try BoundedCommand("sh", ["-c", "yes | head -c 9000000 >&2; exit 1"]).run(on: [])
    } throws: { error in
      guard case .failed(1, let message)? = error as? CommandError else { return false }
      return message.utf8.count < 10_000
    }
  }

  #if os(Linux)
    @Test func boundsTheMemory() {
      let limits = BoundedCommand.Limits(memoryBytes: 100 << 20)
      let glutton = BoundedCommand(
        "sh", ["-c", "sleep 0.2; head -c 400000000 /dev/zero | tail -c 300000000 | wc -c >&2; exit 1"], limits: limits)
      #expect {
        try glutton.run(on: [])
      } throws: { error in
        guard case .failed(_, let message)? = error as? CommandError else { return false }
        return message.contains("memory")
      }
    }
  #endif
}
