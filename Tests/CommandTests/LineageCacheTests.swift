import Foundation
import Testing

/// What is kept of a lineage under the archive's Git directory is never missed and never trusted.
struct LineageCacheTests {
  @Test func aDamagedOrDeletedCacheIsMadeAnewWithoutComplaint() throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    #expect(try sandbox.run(["travaux", "init", "archive"]).status == 0)
    #expect(try sandbox.run(["travaux", "import", "series/xml", "--archive", "archive"]).status == 0)
    let words = ["travaux", "blame", "65/905", "--archive", "archive"]
    let first = try sandbox.run(words)
    #expect(first.status == 0)
    let cache = sandbox.folder.appending(path: "archive/.git/travaux/cache")
    let files = try FileManager.default.contentsOfDirectory(at: cache, includingPropertiesForKeys: nil)
      .filter { $0.lastPathComponent.hasPrefix("lineage-") }
    #expect(files.map(\.pathExtension) == ["en"])
    let whole = try Data(contentsOf: files[0])
    for damaged in [Data(), Data("nonsense".utf8), whole.prefix(whole.count / 2), whole + [0]] {
      try damaged.write(to: files[0])
      #expect(try sandbox.run(words) == first)
      #expect(try Data(contentsOf: files[0]) == whole)
    }
    try FileManager.default.removeItem(at: cache)
    try Data().write(to: cache)
    #expect(try sandbox.run(words) == first)
    try FileManager.default.removeItem(at: cache.deletingLastPathComponent())
    #expect(try sandbox.run(words) == first)
  }
}
