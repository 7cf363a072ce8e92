import Foundation

/// A folder that lives as long as the value.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = TemporaryFolder.place.appendingPathComponent("travaux-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  /// In memory where there is such a place: hundreds of archives, each with its dozens of disk synchronisations.
  private static let place: URL = {
    let memory = "/dev/shm"
    let isUsable = FileManager.default.isWritableFile(atPath: memory)
    return isUsable ? URL(fileURLWithPath: memory) : FileManager.default.temporaryDirectory
  }()

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("left behind: \(path)")
    }
  }
}
