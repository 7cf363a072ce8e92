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

  private static let names = ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []).sorted()

  static func hasXML(in language: Language) -> Bool { names.contains { $0.hasSuffix(".\(language.code).xml") } }

  static func files(_ ending: String, most: Int = most) -> [[UInt8]] {
    names.filter { $0.hasSuffix(ending) }.prefix(most)
      .compactMap { try? Array(Data(contentsOf: folder.appending(path: $0))) }
  }

  static let xml = files(".xml")
  static let text = files(".txt")
  /// Every file of the official XML, read.
  static let documents = files(".xml", most: .max).compactMap { try? Importer().read($0) }
  static let resolutions = xml.compactMap { try? Importer().read($0).resolution }
  static let canonical = resolutions.map { CanonicalText.write($0) }

  static func megabytes(_ count: Int) -> String { String(format: "%.1f MB", Double(count) / 1_000_000) }
}
