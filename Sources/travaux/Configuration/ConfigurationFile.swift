import FoundationEssentials

/// Finds `.travaux.yml`: the file named, else the nearest one from a folder upwards.
enum ConfigurationFile {
  static let name = ".travaux.yml"

  /// The configuration for a draft; the empty one where no file is found.
  static func configuration(named path: String?, for draft: String) throws(Failure) -> Configuration {
    if let path { return try read(path) }
    let start = draft == "-" ? FileSystem.currentFolder : FileSystem.folder(of: FileSystem.absolute(draft))
    guard let found = nearest(from: start) else { return Configuration() }
    return try read(found)
  }

  private static func read(_ path: String) throws(Failure) -> Configuration {
    let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
    return try ConfigurationReader.read(text, file: path, folder: FileSystem.folder(of: FileSystem.absolute(path)))
  }

  private static func nearest(from start: String) -> String? {
    var folder = start
    while true {
      let path = (folder == "/" ? "" : folder) + "/" + name
      if FileSystem.exists(path) { return path }
      if folder == "/" || folder.isEmpty { return nil }
      folder = FileSystem.folder(of: folder)
    }
  }
}
