import Foundation
import Importers
import ResolutionModel

/// What is measured on: the files below TRAVAUX_CORPUS, or the example series.
enum Material {
  /// At most this many files of each kind are taken, so that a run ends within minutes.
  static let most = 300

  static let folder: URL = {
    if let corpus = ProcessInfo.processInfo.environment["TRAVAUX_CORPUS"] { return URL(filePath: corpus) }
    return URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../Examples/series")
      .standardizedFileURL
  }()

  static func files(_ ending: String) -> [[UInt8]] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().prefix(most)
      .compactMap { try? Array(Data(contentsOf: folder.appending(path: $0))) }
  }

  static let xml = files(".xml")
  static let text = files(".txt")
  static let resolutions = xml.compactMap { try? Importer().read($0).resolution }
  static let canonical = resolutions.map { CanonicalText.write($0) }

  static func megabytes(_ count: Int) -> String { String(format: "%.1f MB", Double(count) / 1_000_000) }
}
