import Foundation

/// Programs beside the tests that `.ci/install --for-tests` brings; tests that want one are skipped where it is not there.
enum Tools {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// Python packages, a folder each.
  static let packages = root.appending(path: ".build-tools")
  static let python = program("python3")
  /// The schema of Akoma Ntoso, in the package `cobalt`.
  static let schema = existing(packages.appending(path: "cobalt/xsd/akomantoso30.xsd"))
  static let xmllint = program("xmllint")

  /// Whether Python has a package of this name.
  static func hasPackage(_ name: String) -> Bool {
    (try? run(python, ["-c", "import \(name)"]).status) == 0
  }

  /// Runs a program to its end; what it says goes into one text.
  static func run(_ program: URL?, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(["PYTHONPATH": packages.path, "PYTHONDONTWRITEBYTECODE": "1"]) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// Gives a folder of its own to work in, and takes it away afterwards.
  static func inTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "travaux-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  private static func program(_ name: String) -> URL? {
    let folders = ProcessInfo.processInfo.environment["PATH", default: "/usr/bin"].split(separator: ":")
    return folders.lazy.compactMap { existing(URL(filePath: "\($0)/\(name)")) }.first
  }

  private static func existing(_ file: URL) -> URL? { FileManager.default.fileExists(atPath: file.path) ? file : nil }
}
