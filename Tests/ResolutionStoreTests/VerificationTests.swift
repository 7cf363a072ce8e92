import Foundation
import ResolutionModel
import Testing

@testable import ResolutionStore

/// Damage that git itself cannot see is told, and mended where it follows from the texts.
@Suite struct VerificationTests {
  let folder: TemporaryFolder
  let git: Git
  let archive: Archive

  init() throws {
    folder = try TemporaryFolder()
    git = Git(directory: folder.path)
    archive = try Archive.create(at: folder.path)
    try archive.record(InventedTexts.series(), placing: InventedTexts.byTitle)
  }

  @Test func aSoundArchiveHasNoFaults() throws { #expect(try archive.verify().isEmpty) }

  @Test(arguments: [
    (["tag", "-d", "A/RES/57/168"], ArchiveFault.Kind.tag),
    (["tag", "-f", "A/RES/57/168", "A/RES/56/120"], .tag),
    (["update-ref", "refs/heads/topic/lighthouses", "A/RES/56/120"], .branch),
    (["update-ref", "-d", "refs/heads/topic/tides"], .branch),
    (["update-ref", "refs/heads/topic/windmills", "A/RES/56/120"], .branch),
    (["update-ref", "refs/travaux/decisions", "main"], .generated),
  ])
  func whatFollowsFromTheTextsIsMended(_ damage: ([String], ArchiveFault.Kind)) throws {
    let before = try git.refs()
    try git.run(damage.0)
    guard damage.1 != .generated else {
      #expect(throws: ArchiveError.self) { try archive.verify() }
      return
    }
    #expect(try archive.verify().contains { $0.kind == damage.1 && $0.isDerived })
    try archive.repair(placing: InventedTexts.byTitle)
    #expect(try archive.verify().isEmpty)
    #expect(try git.refs() == before)
  }

  @Test func aDamagedCacheIsToldAndDropped() throws {
    let file = folder.path + "/.git/travaux/cache/" + ReadingsCache.name
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing("lighthouses", with: "x").replacing("58_135", with: "58_136").write(
      toFile: file, atomically: true, encoding: .utf8)
    #expect(try archive.verify().map(\.kind) == [.cache])
    try archive.repair(placing: InventedTexts.byTitle)
    #expect(try archive.verify().isEmpty)
  }

  @Test func aMissingTextIsToldAndNotMended() throws {
    let id = try git.run("rev-parse", "A/RES/58/10:en.md").prefix(40)
    try FileManager.default.removeItem(atPath: folder.path + "/.git/objects/\(id.prefix(2))/\(id.dropFirst(2))")
    let faults = try Archive.open(at: folder.path).verify()
    #expect(faults.map(\.kind) == [.text])
    #expect(faults.allSatisfy { !$0.isDerived && $0.subject == "A/RES/58/10 en" })
  }
}
