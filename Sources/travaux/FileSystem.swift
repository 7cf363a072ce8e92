import FoundationEssentials

#if canImport(Glibc)
  import Glibc
  private let readBytes = Glibc.read
#else
  import Darwin
  private let readBytes = Darwin.read
#endif

/// Files and folders as the command reads and writes them.
enum FileSystem {
  /// The largest file read, in bytes.
  static let byteLimit = 64 << 20

  /// The bytes of a file or a pipe, or of standard input for `-`; to its end, and never more than the limit.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    if path == "-" { return try read(STDIN_FILENO, named: "standard input") }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno) }
    defer { close(descriptor) }
    return try read(descriptor, named: path)
  }

  /// Writes a file in one step: it is there whole or as it was before. What is no plain file, such as
  /// /dev/null or a pipe, is written to and stays what it is.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let file = try OutputFile(path)
    try file.write(bytes)
    try file.finish()
  }

  /// Writes a file in a folder below another, both made where they are not there.
  static func write(_ bytes: [UInt8], below folder: String, _ parts: [String]) throws(Failure) {
    let path = ([folder] + parts).filter { !$0.isEmpty }.joined(separator: "/")
    let parent = URL(filePath: path).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    } catch {
      throw Failure(.usage, "\(parent): cannot be made (\(reason(error)))", hint: "choose another place with --output")
    }
    try write(bytes, to: path)
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  /// The path from the root, without `.`, `..` and links in what exists.
  static func absolute(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }

  /// The folder a path lies in.
  static func folder(of path: String) -> String {
    guard let stroke = path.lastIndex(of: "/"), stroke != path.startIndex else { return "/" }
    return String(path[..<stroke])
  }

  static var currentFolder: String { FileManager.default.currentDirectoryPath }

  /// The files of a path: itself, or all below a folder in the order of their names; hidden ones left out, and pipes,
  /// which may never end.
  static func files(at path: String) throws(Failure) -> [String] {
    guard path != "-", isFolder(path) else { return [path] }
    do {
      let folder = URL(filePath: path).resolvingSymlinksInPath().path
      let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
      return names.filter { !isHidden($0) }.map { path + "/" + $0 }.filter { !isFolder($0) && !isPipe($0) }.sorted()
    } catch {
      throw Failure(.unreadableInput, "\(path): cannot be listed (\(reason(error)))", hint: "check its permissions")
    }
  }

  private static func isHidden(_ path: String) -> Bool { path.split(separator: "/").contains { $0.hasPrefix(".") } }

  private static func isPipe(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && [S_IFIFO, S_IFSOCK, S_IFCHR].contains(status.st_mode & S_IFMT)
  }

  private static func read(_ descriptor: Int32, named name: String) throws(Failure) -> [UInt8] {
    var status = stat()
    let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    guard size <= byteLimit else { throw Failure(.tooLarge(limit: byteLimit), file: name) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, size))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= byteLimit {
      let count = readBytes(descriptor, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw unreadable(name, errno)
      }
    }
    throw Failure(.tooLarge(limit: byteLimit), file: name)
  }

  private static func unreadable(_ name: String, _ code: Int32) -> Failure {
    Failure(
      .unreadableInput, "\(name): cannot be read (\(text(of: code)))", hint: "check the name and its permissions")
  }

  /// The system's own words for what went wrong.
  private static func reason(_ error: any Error) -> String {
    guard let code = ((error as? CocoaError)?.underlying as? POSIXError)?.code else { return "\(error)" }
    return text(of: code.rawValue)
  }

  private static func text(of code: Int32) -> String { String(cString: strerror(code)) }
}
