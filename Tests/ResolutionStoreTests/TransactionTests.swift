import Foundation
import ResolutionModel
import Testing

@testable import ResolutionStore

/// A change of the archive is done or not done, whatever cuts it short.
@Suite struct TransactionTests {
  let folder: TemporaryFolder
  let git: Git

  init() throws {
    folder = try TemporaryFolder()
    git = Git(directory: folder.path)
    try Archive.create(at: folder.path).record([InventedTexts.series()[0]], placing: InventedTexts.byTitle)
    // Some other program has left a ref in a file of its own.
    try git.run("update-ref", "refs/heads/topic/lighthouses", "A/RES/56/120")
    let unpacked = folder.path + "/.git/refs/heads/topic/lighthouses"
    let id = try git.run("rev-parse", "A/RES/56/120")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/.git/refs/heads/topic", withIntermediateDirectories: true)
    try Data(id.utf8).write(to: URL(fileURLWithPath: unpacked))
  }

  @Test func writersInEightProcessesLoseNothing() async throws {
    await withTaskGroup { group in
      for session in 58...65 {
        group.addTask { [path = folder.path] in await Self.write(session: "\(session)", to: path) }
      }
    }
    #expect(try Archive.open(at: folder.path).symbols().count == 8 * 5 + 1)
    #expect(try git.complaints() == "")
  }

  @Test func aWriterThatWaitsTooLongIsTold() throws {
    let lock = try ArchiveLock(at: folder.path + "/.git/travaux/lock", patience: 0)
    let archive = try Archive.open(at: folder.path)
    archive.lockPatience = 0.05
    let error = #expect(throws: ArchiveError.self) {
      try archive.record(InventedTexts.series(), placing: InventedTexts.byTitle)
    }
    guard case .locked = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    lock.release()
    try archive.record(InventedTexts.series(), placing: InventedTexts.byTitle)
  }

  @Test func aClockGoneWrongHoldsNobodyUp() throws {
    let lock = folder.path + "/.git/travaux/lock"
    try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: 1e9)], ofItemAtPath: lock)
    try Archive.open(at: folder.path).record(InventedTexts.series(), placing: InventedTexts.byTitle)
    #expect(try git.complaints() == "")
  }

  private static func write(session: String, to path: String) async {
    await #expect(processExitsWith: .success) { [session = session as String, path = path as String] in
      let archive = try Archive.open(at: path)
      archive.lockPatience = 60
      for number in 1...5 {
        let text = try InventedTexts.text("A/RES/\(session)/\(number)", "Lighthouses", "2003-12-0\(number % 9 + 1)")
        try archive.record([text], placing: InventedTexts.byTitle)
      }
    }
  }

  @Test func aLockOfAnotherProgramIsToldWithItsAge() throws {
    let lock = folder.path + "/.git/packed-refs.lock"
    try Data().write(to: URL(fileURLWithPath: lock))
    try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: -7200)], ofItemAtPath: lock)
    let archive = try Archive.open(at: folder.path)
    archive.lockPatience = 0.1
    let error = #expect(throws: ArchiveError.self) {
      try archive.record(InventedTexts.series(), placing: InventedTexts.byTitle)
    }
    guard case .locked(let path, let seconds) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(path.hasSuffix("packed-refs.lock"))
    #expect((7199...7210).contains(seconds))
  }

  @Test func aRefThatStandsInTheWayIsToldAndNothingMoves() throws {
    try git.run("update-ref", "refs/tags/A/RES/57", "main")
    let before = try git.refs()
    let archive = try Archive.open(at: folder.path)
    #expect(throws: ArchiveError.io("the ref refs/tags/A/RES/57 stands in the way of refs/tags/A/RES/57/168")) {
      try archive.record(InventedTexts.series(), placing: InventedTexts.byTitle)
    }
    #expect(try git.refs() == before)
  }

  @Test func foreignRefsSurvive() throws {
    try git.run("-c", "user.name=K", "-c", "user.email=k@example.org", "tag", "-a", "-m", "note", "mark", "main")
    try git.run("pack-refs", "--all")
    let mark = try git.run("rev-parse", "mark^{}")
    try Archive.open(at: folder.path).record(InventedTexts.series(), placing: InventedTexts.byTitle)
    #expect(try git.run("rev-parse", "mark^{}") == mark)
    #expect(try git.run("show-ref", "-d", "--tags").contains("refs/tags/mark^{}"))
    try git.run("gc", "--quiet")
    #expect(try git.complaints() == "")
    #expect(try Archive.open(at: folder.path).symbols().count == 4)
  }
}
