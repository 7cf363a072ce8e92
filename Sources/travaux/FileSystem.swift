import FoundationEssentials

/// Files and folders as the command reads and writes them.
enum FileSystem {
  /// The largest file read, in bytes.
  static let byteLimit = 64 << 20

  /// The bytes of a file, or of standard input for `-`.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    do {
      if path == "-" { return try readStandardInput() }
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      guard size <= byteLimit else { throw Failure(.tooLarge(limit: byteLimit), file: path) }
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(
        .unreadableInput, "\(path): cannot be read (\(reason(error)))", hint: "check the name and its permissions")
    }
  }

  static func write(_ text: String, to path: String) throws(Failure) {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw Failure(.usage, "\(path): cannot be written (\(reason(error)))", hint: "choose another place with --output")
    }
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  static var currentFolder: String { FileManager.default.currentDirectoryPath }

  /// The files of a path: itself, or all below a folder in the order of their names; hidden ones left out.
  static func files(at path: String) throws(Failure) -> [String] {
    guard path != "-", isFolder(path) else { return [path] }
    guard let walk = FileManager.default.enumerator(atPath: path) else {
      throw Failure(.unreadableInput, "\(path): cannot be listed", hint: "check its permissions")
    }
    var files: [String] = []
    while let name = walk.nextObject() as? String {
      let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
      if !isHidden, !isFolder(path + "/" + name) { files.append(path + "/" + name) }
    }
    return files.sorted()
  }

  private static func readStandardInput() throws -> [UInt8] {
    let data = try FileHandle.standardInput.read(upToCount: byteLimit + 1) ?? Data()
    guard data.count <= byteLimit else { throw Failure(.tooLarge(limit: byteLimit), file: "standard input") }
    return Array(data)
  }

  private static func reason(_ error: any Error) -> String {
    (error as? CocoaError).map { "\($0.code)" } ?? "\(error)"
  }
}
