import Benchmark
import Foundation
import ResolutionModel
import ResolutionStore

func registerArchive() {
  let texts = Material.resolutions.filter { $0.symbol != nil }.map { resolution in
    IncomingText(
      resolution, from: SourceFile(name: "benchmark.xml", bytes: [], format: .akomaNtoso, reader: "benchmark"))
  }
  benchmark("archive write, \(texts.count) texts, a topic each") {
    let folder = FileManager.default.temporaryDirectory.appending(path: "travaux-benchmark-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let archive = try Archive.create(at: folder.path)
    try archive.record(texts) { texts, _ in
      texts.languages.keys.sorted().enumerated().map { Topic(slug: "topic-\($0)", title: "", members: [$1]) }
    }
  }
}
