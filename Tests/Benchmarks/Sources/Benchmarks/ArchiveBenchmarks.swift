import Benchmark
import Foundation
import ResolutionModel
import ResolutionStore

/// The same canonical bytes into an archive and, as the floor of what can be done, into `git fast-import`: a branch and
/// a commit for each text.
func registerArchive() {
  let texts = Material.resolutions.filter { $0.symbol != nil }.map { resolution in
    IncomingText(
      resolution, from: SourceFile(name: "benchmark.xml", bytes: [], format: .akomaNtoso, reader: "benchmark"))
  }
  benchmark("archive write, \(texts.count) texts, a topic each") {
    try inTemporaryFolder { folder in
      let archive = try Archive.create(at: folder.path)
      try archive.record(texts) { texts, _ in
        texts.languages.keys.sorted().enumerated().map { Topic(slug: "topic-\($0)", title: "", members: [$1]) }
      }
    }
  }
  let stream = fastImportStream(texts.map(\.resolution))
  benchmark("git fast-import, the same texts") {
    try inTemporaryFolder { folder in
      let source = folder.appending(path: "stream")
      try stream.write(to: source)
      try git(["init", "--quiet", "--bare", folder.appending(path: "repository").path])
      try git(["-C", folder.appending(path: "repository").path, "fast-import", "--quiet"], input: source)
    }
  }
}

private func fastImportStream(_ resolutions: [Resolution]) -> Data {
  var stream = Data()
  for (number, resolution) in resolutions.enumerated() {
    let text = Array(CanonicalText.write(resolution).utf8)
    let name = "\(resolution.symbol.map(\.description) ?? "") \(resolution.language.code)"
    stream += Data(
      """
      commit refs/heads/topic-\(number)
      committer A <a@example.org> \(number) +0000
      data \(name.utf8.count)
      \(name)
      M 100644 inline \(resolution.language.code).md
      data \(text.count)

      """.utf8)
    stream += text + [0x0A]
  }
  return stream
}

private func git(_ arguments: [String], input: URL? = nil) throws {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["git"] + arguments
  if let input { process.standardInput = try FileHandle(forReadingFrom: input) }
  try process.run()
  process.waitUntilExit()
  guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
}

private func inTemporaryFolder(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "travaux-benchmark-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}
