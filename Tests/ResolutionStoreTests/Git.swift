import Foundation

/// Git itself, the oracle of what a repository holds.
struct Git {
  let directory: String

  struct Failure: Error {
    let command: [String]
    let output: String
  }

  /// The standard output of a Git command run in the archive's folder. Throws when Git fails.
  @discardableResult
  func run(_ arguments: String...) throws -> String { try run(arguments) }

  @discardableResult
  func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-c", "safe.directory=*"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: directory)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin", "GIT_CONFIG_NOSYSTEM": "1",
      "HOME": directory, "LC_ALL": "C.UTF-8",
    ]
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complaints = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(command: arguments, output: text + complaints) }
    return text
  }

  /// All refs with their objects, but the replaced tips.
  func refs() throws -> [String: String] {
    var refs: [String: String] = [:]
    for line in try run("for-each-ref", "--format=%(refname) %(objectname)").split(separator: "\n") {
      let parts = line.split(separator: " ").map(String.init)
      if !parts[0].hasPrefix("refs/travaux/old/") { refs[parts[0]] = parts[1] }
    }
    return refs
  }

  /// Empty when the repository is sound.
  func complaints() throws -> String {
    try run("fsck", "--strict", "--full", "--no-dangling", "--no-progress")
  }
}
