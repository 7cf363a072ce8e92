import Foundation

extension BoundedCommand {
  /// Runs a program that reads files and writes another beside them, and gives the latter.
  ///
  /// - Parameters:
  ///   - files: What the program finds, by paths below a folder that only this user can read and that is gone
  ///     afterwards, with all that the program puts there. `{}` in the program's arguments stands for its path.
  ///   - result: The name of the file that the program writes into that folder.
  package func run(on files: [String: [UInt8]], writing result: String) throws(CommandError) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "travaux-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      for (path, bytes) in files {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
      }
    } catch {
      throw .system(code: (error as NSError).code)
    }
    var command = self
    command.arguments = arguments.map { $0.replacing("{}", with: folder.path) }
    let said = try command.run(on: [])
    return try written(folder.appending(path: result), said: said)
  }

  private func written(_ file: URL, said: [UInt8]) throws(CommandError) -> [UInt8] {
    let size = (try? FileManager.default.attributesOfItem(atPath: file.path))?[.size] as? Int
    guard let size, let data = FileManager.default.contents(atPath: file.path) else {
      throw .failed(status: 0, message: String(decoding: said.prefix(200), as: UTF8.self))
    }
    guard size <= limits.outputBytes else { throw .tooMuchOutput(bytes: limits.outputBytes) }
    return Array(data)
  }
}
