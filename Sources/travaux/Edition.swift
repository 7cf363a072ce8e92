import FoundationEssentials

/// What tells this build of the program from any other, for caches.
enum Edition {
  /// The version, with size and time of the program's file where they can be had.
  static let current: String = {
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      let size = attributes[.size] as? Int ?? 0
      let modified = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      return "\(Travaux.version) \(size) \(modified)"
    } catch {
      return Travaux.version
    }
  }()

  private static var path: String {
    #if os(Linux)
      "/proc/self/exe"
    #else
      CommandLine.arguments[0]
    #endif
  }
}
