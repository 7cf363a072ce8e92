import Foundation
import Testing

/// What placing keeps under the archive's Git directory is never missed and never trusted.
struct PlacementCacheTests {
  @Test func refsAreTheSameWithWholeDamagedAndWithoutCaches() throws {
    let expected = try refs { _ in }
    #expect(expected.contains("refs/tags/A/RES/61/901"))
    for name in ["placement", "particulars.tsv", "readings.tsv"] {
      #expect(try refs { try FileManager.default.removeItem(at: $0.appending(path: name)) } == expected)
      #expect(try refs { try Self.damage($0.appending(path: name)) { $0.prefix($0.count / 2) } } == expected)
      #expect(try refs { try Self.damage($0.appending(path: name)) { _ in Data("nonsense\n".utf8) } } == expected)
    }
    #expect(
      try refs { folder in
        try Self.damage(folder.appending(path: "placement")) { $0.dropLast() + [$0[$0.count - 1] ^ 1] }
        try Self.damage(folder.appending(path: "particulars.tsv")) { $0.dropLast(2) + Data("x\n".utf8) }
      } == expected)
  }

  private static func damage(_ file: URL, _ change: (Data) -> Data) throws {
    try change(Data(contentsOf: file)).write(to: file)
  }

  /// Imports all of the series but its first year, then that; between the two something happens to the caches.
  private func refs(_ harm: (URL) throws -> Void) throws -> String {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try sandbox.expect(["travaux", "init", "archive"])
    let late = ["62_902", "63_903", "64_904"].map { "series/xml/A_RES_\($0).en.xml" }
    try sandbox.expect(["travaux", "import", "--archive", "archive"] + late)
    try harm(sandbox.folder.appending(path: "archive/.git/travaux/cache"))
    try sandbox.expect(["travaux", "import", "--archive", "archive", "series/xml/A_RES_61_901.en.xml"])
    try sandbox.expect(["travaux", "verify", "--archive", "archive"])
    return try sandbox.run(["git", "-C", "archive", "for-each-ref"]).output
  }
}
