import Foundation
import ResolutionModel
import Testing

@testable import ResolutionStore

@Suite struct OpeningTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func anArchiveIsFoundFromAFolderBelowIt() throws {
    _ = try Archive.create(at: folder.path)
    let below = folder.path + "/a/b"
    try FileManager.default.createDirectory(atPath: below, withIntermediateDirectories: true)
    #expect(try Archive.discover(from: below).symbols().isEmpty)
  }

  @Test func creatingTwiceOpensTheFirst() throws {
    try Archive.create(at: folder.path).record(InventedTexts.series(), placing: InventedTexts.byTitle)
    #expect(try Archive.create(at: folder.path).symbols().count == 4)
  }

  @Test func aFolderThatDoesNotExistIsMade() throws {
    let path = folder.path + "/new/archive"
    #expect(try Archive.create(at: path).entries().isEmpty)
  }

  @Test func otherRepositoriesAreRefused() throws {
    let git = Git(directory: folder.path)
    try git.run("init", "--quiet")
    let directory = folder.path + "/.git/"
    #expect(throws: ArchiveError.notAnArchive(path: directory)) { try Archive.create(at: folder.path) }
    #expect(throws: ArchiveError.notAnArchive(path: directory)) { try Archive.open(at: folder.path) }
    #expect(throws: ArchiveError.notAnArchive(path: directory)) { try Archive.discover(from: folder.path) }
    #expect(try git.run("for-each-ref") == "")
  }

  @Test func aMirrorOfAnArchiveBecomesOneByItsNextCreation() throws {
    let (here, there) = (folder.path + "/here", folder.path + "/there")
    try Archive.create(at: here).record(InventedTexts.series(), placing: InventedTexts.byTitle)
    try Git(directory: folder.path).run("clone", "--quiet", "--mirror", here, there)
    #expect(throws: ArchiveError.clone(path: there + "/")) { try Archive.open(at: there) }
    let mirror = try Archive.create(at: there)
    #expect(try mirror.record(InventedTexts.series(), placing: InventedTexts.byTitle).refs.isEmpty)
    #expect(try Git(directory: there).refs() == Git(directory: here).refs())
  }

  @Test func anOrdinaryCloneBecomesAnArchiveByItsNextCreation() throws {
    let (here, there) = (folder.path + "/here", folder.path + "/there")
    try Archive.create(at: here).record(InventedTexts.series(), placing: InventedTexts.byTitle)
    try Git(directory: folder.path).run("clone", "--quiet", here, there)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: there + "/notes.txt"))
    #expect(throws: ArchiveError.clone(path: there + "/.git/")) { try Archive.open(at: there) }
    let clone = try Archive.create(at: there)
    #expect(try clone.symbols().count == 4)
    #expect(try FileManager.default.contentsOfDirectory(atPath: there).sorted() == [".git", "notes.txt"])
    try Git(directory: there).run("fetch", "--quiet", "origin", "refs/travaux/*:refs/travaux/*")
    #expect(try clone.record(InventedTexts.series(), placing: InventedTexts.byTitle).refs.isEmpty)
    let own = try Git(directory: there).refs().filter { !$0.key.hasPrefix("refs/remotes/") }
    #expect(try own == Git(directory: here).refs())
  }

  @Test func aCloneOfALaterFormatIsRefused() throws {
    let git = Git(directory: folder.path)
    try git.run("init", "--quiet", "--initial-branch=main")
    let message = "Index of topics\n\nTravaux-archive: 2"
    try git.run(
      "-c", "user.name=K", "-c", "user.email=k@example.org", "commit", "--quiet", "--allow-empty", "-m", message)
    #expect(throws: ArchiveError.newerFormat(found: 2, known: 1)) { try Archive.create(at: folder.path) }
  }

  @Test func noRepositoryIsNotFound() {
    #expect(throws: ArchiveError.notFound(path: folder.path)) { try Archive.open(at: folder.path) }
    #expect(throws: ArchiveError.notFound(path: "/")) { try Archive.discover(from: "/") }
  }

  @Test func aLaterFormatIsRefused() throws {
    _ = try Archive.create(at: folder.path)
    try Git(directory: folder.path).run("config", "travaux.archive", "2")
    #expect(throws: ArchiveError.newerFormat(found: 2, known: 1)) { try Archive.open(at: folder.path) }
  }

  @Test func aFolderThatTakesNoFilesIsAnError() throws {
    let archive = try Archive.create(at: folder.path)
    let own = folder.path + "/.git/travaux"
    try FileManager.default.removeItem(atPath: own)
    try Data().write(to: URL(fileURLWithPath: own))
    #expect(throws: ArchiveError.self) {
      try archive.record(InventedTexts.series(), placing: InventedTexts.byTitle)
    }
  }

  @Test func aReadOnlyArchiveCanBeReadAndNotWritten() async throws {
    try Archive.create(at: folder.path).record(InventedTexts.series(), placing: InventedTexts.byTitle)
    try setAttributes { [.posixPermissions: $0 ? 0o555 : 0o444] }
    // Root may write everywhere: somebody else has to try.
    if geteuid() == 0 { try setAttributes { _ in [.ownerAccountID: nobody] } }
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      // The settings of root are not to be read by anybody else.
      setenv("HOME", path, 1)
      if geteuid() == 0 { try #require(setuid(nobody) == 0) }
      let archive = try Archive.open(at: path)
      #expect(try archive.symbols().count == 4)
      #expect(try archive.verify().isEmpty)
      #expect(throws: ArchiveError.io("opening \(path)/.git/travaux/lock: Permission denied")) {
        try archive.record([InventedTexts.text("A/RES/60/1", "Tides", nil)], placing: InventedTexts.byTitle)
      }
    }
    try setAttributes { [.posixPermissions: $0 ? 0o755 : 0o644] }
    #expect(try Git(directory: folder.path).complaints() == "")
  }

  /// Sets attributes of all that is in the folder and of itself, those of folders and of files.
  private func setAttributes(_ attributes: (_ isFolder: Bool) -> [FileAttributeKey: Any]) throws {
    for name in [""] + (try FileManager.default.subpathsOfDirectory(atPath: folder.path)) {
      let path = folder.path + "/" + name
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      try FileManager.default.setAttributes(attributes(isFolder.boolValue), ofItemAtPath: path)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a folder away"))
  func anArchiveOfAnotherUserIsToldFromNone() throws {
    _ = try Archive.create(at: folder.path)
    try setAttributes { _ in [.ownerAccountID: nobody] }
    #expect(throws: ArchiveError.ofAnotherUser(path: folder.path)) { try Archive.open(at: folder.path) }
  }

  @Test func aTextWithoutSymbolIsRefused() throws {
    var text = try InventedTexts.text("A/RES/58/10", "Tides", "2003-11-21", file: "tides.txt")
    text.resolution.symbol = nil
    let archive = try Archive.create(at: folder.path)
    #expect(throws: ArchiveError.withoutSymbol(file: "tides.txt")) {
      try archive.record([text], placing: InventedTexts.byTitle)
    }
  }

  @Test func aTextThatBreaksTheModelIsRefused() throws {
    var text = try InventedTexts.text("A/RES/58/10", "Tides", "2003-11-21", file: "tides.txt")
    text.resolution.title = "Ti\ndes"
    let archive = try Archive.create(at: folder.path)
    #expect(throws: ArchiveError.self) { try archive.record([text], placing: InventedTexts.byTitle) }
    #expect(try archive.symbols().isEmpty)
  }

  @Test(arguments: ["A/58/1..2", "A/58/L.1.", "A/.58/L.1"])
  func symbolsThatGitHasNoNameForAreRefused(_ name: String) throws {
    // A grammar that does not take them for symbols serves as well.
    guard Symbol(name) != nil else { return }
    let archive = try Archive.create(at: folder.path)
    #expect(throws: ArchiveError.self) {
      try archive.record([InventedTexts.text(name, "Tides", nil)], placing: InventedTexts.byTitle)
    }
    #expect(try Git(directory: folder.path).complaints() == "")
  }

  @Test func aDamagedTextIsNamed() throws {
    let archive = try Archive.create(at: folder.path)
    try archive.record(InventedTexts.series(), placing: InventedTexts.byTitle)
    let git = Git(directory: folder.path)
    let id = try git.run("rev-parse", "A/RES/58/10:en.md").prefix(40)
    let file = folder.path + "/.git/objects/\(id.prefix(2))/\(id.dropFirst(2))"
    try FileManager.default.removeItem(atPath: file)
    #expect(throws: ArchiveError.damaged("the blob \(id) is missing")) {
      try archive.resolution(InventedTexts.symbol("58/10"), in: .english)
    }
  }
}

/// The user of no rights.
private let nobody: uid_t = 65_534
