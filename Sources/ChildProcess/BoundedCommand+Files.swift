import Foundation

extension BoundedCommand {
  /// Runs a program that reads a file and writes another beside it, and gives the latter.
  ///
  /// - Parameters:
  ///   - name: That of the file with the input. `{}` in the program's arguments stands for the path of its folder, which
  ///     only this user can read and which is gone afterwards, with all that the program puts there.
  ///   - result: The name of the file that the program writes into that folder.
  package func run(on input: [UInt8], named name: String, writing result: String) throws(CommandError) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "travaux-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      try Data(input).write(to: folder.appending(path: name))
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
