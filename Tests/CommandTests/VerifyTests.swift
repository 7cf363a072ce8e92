import Foundation
import Testing

/// Everything that `verify` says it looks at is damaged in turn, by Git: it is named, and mended where it follows from
/// the rest.
struct VerifyTests {
  struct Damage {
    let name: String
    /// Git's command line; COMMIT stands for one made by hand.
    let command: String
    let says: [String]

    init(_ name: String, _ command: String, says: [String]) {
      (self.name, self.command, self.says) = (name, command, says)
    }
  }

  private static let topic =
    "refs/heads/topic/stewardship-of-tide-mills-and-of-the-estuaries-that-drive-them"

  static let derived = [
    Damage("a tag is gone", "update-ref -d refs/tags/A/RES/62/902", says: ["tag", "A/RES/62/902", "it is missing"]),
    Damage(
      "a tag stands on another resolution", "update-ref refs/tags/A/RES/62/902 A/RES/61/901",
      says: ["tag", "A/RES/62/902", "it names another commit"]),
    Damage(
      "a chain ends too early", "update-ref \(topic) A/RES/63/903", says: ["branch", topic, "it names another commit"]),
    Damage("a topic is gone", "update-ref -d \(topic)", says: ["branch", topic, "it is missing"]),
    Damage(
      "a topic too many", "update-ref refs/heads/topic/windmills A/RES/61/901",
      says: ["branch", "refs/heads/topic/windmills", "nothing stands behind it"]),
    Damage("the index is gone", "update-ref -d refs/heads/main", says: ["refs/heads/main"]),
    Damage("the index is another commit", "update-ref refs/heads/main A/RES/61/901", says: ["refs/heads/main"]),
    Damage(
      "an index of an empty archive", "fetch -q ../empty +main:main", says: ["refs/heads/main"]),
    Damage(
      "someone went on from a topic with Git", "update-ref \(topic) COMMIT",
      says: ["branch", topic, "it names another commit"]),
  ]

  private func archive() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.expect(["travaux", "init", "empty"])
    try sandbox.expect(["travaux", "init", "archive"])
    try sandbox.expect(["travaux", "import", "series/xml", "--archive", "archive"])
    return sandbox
  }

  private func refs(_ sandbox: Sandbox) throws -> String {
    let kinds = ["refs/heads", "refs/tags", "refs/travaux/provenance"]
    return try sandbox.run(["git", "-C", "archive", "for-each-ref"] + kinds).output
  }

  @Test func isNamedAndMended() throws {
    let sandbox = try archive()
    defer { sandbox.remove() }
    let before = try refs(sandbox)
    for damage in Self.derived {
      let words = try damage.command.split(separator: " ").map { try $0 == "COMMIT" ? edited(sandbox) : String($0) }
      try sandbox.expect(["git", "-C", "archive"] + words)
      let found = try sandbox.run(["travaux", "verify", "--archive", "archive"])
      #expect(found.status == 1, "\(damage.name)")
      for part in damage.says + ["travaux verify --repair"] {
        #expect(found.output.contains(part), "\(damage.name): \(found.output)")
      }
      let mended = try sandbox.run(["travaux", "verify", "--repair", "--archive", "archive"])
      #expect(mended.status == 0 && mended.output.contains("mended"), "\(damage.name): \(mended.output)")
      #expect(try refs(sandbox) == before, "\(damage.name)")
    }
    #expect(try sandbox.run(["travaux", "verify", "--archive", "archive"]).output == "the archive is sound\n")
    #expect(try sandbox.run(["git", "-C", "archive", "fsck", "--strict", "--no-dangling"]).output == "")
  }

  /// A commit by hand on the tip of the topic, with the tree of another one.
  private func edited(_ sandbox: Sandbox) throws -> String {
    let identity = ["GIT_AUTHOR_NAME": "K", "GIT_AUTHOR_EMAIL": "k@example.org", "GIT_COMMITTER_NAME": "K"]
      .merging(["GIT_COMMITTER_EMAIL": "k@example.org"]) { $1 }
    let words = ["git", "-C", "archive", "commit-tree", "A/RES/61/901^{tree}", "-p", "A/RES/65/905", "-m", "By hand"]
    return try sandbox.run(words, environment: identity).output.filter { $0 != "\n" }
  }

  @Test func aLostTextIsNamedAndComesBackWithItsFile() throws {
    let sandbox = try archive()
    defer { sandbox.remove() }
    let before = try refs(sandbox)
    let id = try sandbox.run(["git", "-C", "archive", "rev-parse", "A/RES/62/902:fr.md"]).output.filter { $0 != "\n" }
    // Out of the pack, so that one text can be lost alone.
    let packs = sandbox.folder.appending(path: "archive/.git/objects/pack")
    for pack in try FileManager.default.contentsOfDirectory(at: packs, includingPropertiesForKeys: nil) {
      guard pack.pathExtension == "pack" else { continue }
      let place = sandbox.folder.appending(path: "taken.pack")
      try FileManager.default.moveItem(at: pack, to: place)
      try? FileManager.default.removeItem(at: pack.deletingPathExtension().appendingPathExtension("idx"))
      #expect(
        try sandbox.run(["git", "-C", "archive", "unpack-objects", "-q"], input: Data(contentsOf: place)).status == 0)
    }
    try FileManager.default.removeItem(
      at: sandbox.folder.appending(path: "archive/.git/objects/\(id.prefix(2))/\(id.dropFirst(2))"))
    let found = try sandbox.run(["travaux", "verify", "--repair", "--archive", "archive"])
    #expect(found.status == 1)
    #expect(found.output.contains("A/RES/62/902 fr  the blob \(id) is missing"), "\(found.output)")
    #expect(found.output.contains("import the sources of the texts again"))
    try sandbox.expect(["travaux", "import", "series/xml", "--archive", "archive"])
    #expect(try sandbox.run(["travaux", "verify", "--archive", "archive"]).output == "the archive is sound\n")
    #expect(try refs(sandbox) == before)
  }

  @Test func lostSourcesAreToldAndComeBackWithTheFiles() throws {
    let sandbox = try archive()
    defer { sandbox.remove() }
    let before = try refs(sandbox)
    try sandbox.expect(["git", "-C", "archive", "update-ref", "-d", "refs/travaux/provenance"])
    let found = try sandbox.run(["travaux", "verify", "--archive", "archive"])
    #expect(found.status == 0 && found.output.contains("no source is recorded"), "\(found.output)")
    try sandbox.expect(["travaux", "import", "series/xml", "--archive", "archive"])
    #expect(try refs(sandbox) == before)
  }

  @Test func damagedDecisionsAreToldAndNotTouched() throws {
    let sandbox = try archive()
    defer { sandbox.remove() }
    try sandbox.expect(["git", "-C", "archive", "update-ref", "refs/travaux/decisions", "main"])
    for words in [["verify"], ["verify", "--repair"], ["import", "series/text"]] {
      let run = try sandbox.run(["travaux"] + words + ["--archive", "archive"])
      #expect(run.status == 4 && run.output.contains("the decision README.md"), "\(run.output)")
    }
  }

  @Test func cachesOfAnotherStateAreToldAndMended() throws {
    let sandbox = try archive()
    defer { sandbox.remove() }
    let cache = sandbox.folder.appending(path: "archive/.git/travaux/cache/readings.tsv")
    let text = try String(contentsOf: cache, encoding: .utf8)
    try text.replacing("A_RES_62_902", with: "x").write(to: cache, atomically: true, encoding: .utf8)
    let found = try sandbox.run(["travaux", "verify", "--archive", "archive"])
    #expect(found.status == 1 && found.output.contains("readings.tsv  it lists other sources"), "\(found.output)")
    try sandbox.expect(["travaux", "verify", "--repair", "--archive", "archive"])
    try sandbox.expect(["travaux", "verify", "--archive", "archive"])
  }
}
