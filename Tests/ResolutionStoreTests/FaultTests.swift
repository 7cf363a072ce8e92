import Foundation
import ResolutionModel
import Synchronization
import Testing

@testable import ResolutionStore

/// Every file operation of every kind of change fails once, or is the last of its process.
@Suite struct FaultTests {
  /// A change of an archive that already holds something.
  enum Change: String, CaseIterable, Sendable {
    case series
    case lateArrival
    case pack
    case keptAndPlaced
    case decision
    case joining

    func prepare(_ folder: String) throws {
      let archive = try Archive.create(at: folder + "/archive")
      try archive.record(Array(InventedTexts.series().dropFirst(2)), placing: InventedTexts.byTitle)
      if self == .lateArrival { try Change.unpack("refs/heads/topic/lighthouses", in: folder + "/archive") }
      guard self == .joining else { return }
      try Archive.create(at: folder + "/other").record(InventedTexts.series(), placing: InventedTexts.byTitle)
    }

    func make(in folder: String) throws {
      let archive = try Archive.open(at: folder + "/archive")
      archive.lockPatience = 0.1
      switch self {
      case .series: try archive.record(InventedTexts.series(), placing: InventedTexts.byTitle)
      case .lateArrival: try archive.record([InventedTexts.series()[0]], placing: InventedTexts.byTitle)
      case .pack: try archive.record(Change.many(), placing: InventedTexts.byTitle)
      case .keptAndPlaced:
        try archive.keep(InventedTexts.series().map { try StorableText($0) })
        try archive.record([IncomingText](), placing: InventedTexts.byTitle)
      case .decision:
        let decision = try TopicDecision(
          symbol: InventedTexts.symbol("58/10"), topic: "lighthouses", author: "K", reason: "tides wet them")
        try archive.record([IncomingText](), decisions: [decision], placing: InventedTexts.byTitle)
      case .joining: _ = try archive.join(Archive.borrow(at: folder + "/other"), placing: InventedTexts.byTitle)
      }
    }

    /// Leaves a ref in a file of its own, as other programs do.
    private static func unpack(_ name: String, in folder: String) throws {
      let id = try Git(directory: folder).run("rev-parse", name)
      let file = URL(fileURLWithPath: folder + "/.git/" + name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(id.utf8).write(to: file)
    }

    private static func many() throws -> [IncomingText] {
      try (1...30).map { try InventedTexts.text("A/RES/60/\($0)", "Lighthouses", "2005-12-01", body: "keeper \($0)") }
    }
  }

  /// Lets a number of operations pass, then fails each.
  final class Fuse: Sendable {
    private let left: Mutex<Int>
    init(after count: Int) { left = Mutex(count) }

    /// Whether the operation is to fail.
    func burn() -> Bool {
      left.withLock { count in
        count -= 1
        return count < 0
      }
    }

    var isBurnt: Bool { left.withLock { $0 < 0 } }
  }

  @Test(arguments: Change.allCases)
  func whateverFailsTheArchiveIsWholeAndTheSameCommandFinishes(_ change: Change) throws {
    let wanted = try Self.result(of: change)
    var points = 0
    while true {
      let folder = try TemporaryFolder()
      try change.prepare(folder.path)
      let before = try Git(directory: folder.path + "/archive").refs()
      let fuse = Fuse(after: points)
      let watch: @Sendable (String, String) throws(ArchiveError) -> Void = { operation, path throws(ArchiveError) in
        if fuse.burn() { throw .io("\(operation) \(path): no space left") }
      }
      do {
        try FileStep.$watch.withValue(watch) { try change.make(in: folder.path) }
      } catch is ArchiveError {}
      if fuse.isBurnt { try Self.expectWhole(folder.path, change, before, wanted, "operation \(points)") }
      guard fuse.isBurnt else { break }
      points += 1
    }
    print("\(change.rawValue): \(points) operations failed in turn")
    #expect(points > 10)
  }

  @Test(arguments: [Change.series, .keptAndPlaced])
  func whereverAProcessIsKilledTheArchiveIsWholeAndTheSameCommandFinishes(_ change: Change) async throws {
    let wanted = try Self.result(of: change)
    var points = 0
    while true {
      let folder = try TemporaryFolder()
      try change.prepare(folder.path)
      let before = try Git(directory: folder.path + "/archive").refs()
      let exit = await #expect(processExitsWith: .failure, observing: []) {
        [path = folder.path as String, name = change.rawValue as String, points = points as Int] in
        let fuse = Fuse(after: points)
        let watch: @Sendable (String, String) throws(ArchiveError) -> Void = { _, _ throws(ArchiveError) in
          if fuse.burn() { kill(getpid(), SIGKILL) }
        }
        try FileStep.$watch.withValue(watch) { try Change(rawValue: name)?.make(in: path) }
        // Nothing was left to be cut short.
        Foundation.exit(77)
      }
      if exit?.exitStatus == .exitCode(77) { break }
      try Self.expectWhole(folder.path, change, before, wanted, "operation \(points)")
      points += 1
    }
    print("\(change.rawValue): killed before each of \(points) operations")
    #expect(points > 10)
  }

  private static func result(of change: Change) throws -> [String: String] {
    let folder = try TemporaryFolder()
    try change.prepare(folder.path)
    try change.make(in: folder.path)
    return try Git(directory: folder.path + "/archive").refs()
  }

  /// As it was, or as it should be, or with kept texts; sound; and the next call goes through.
  private static func expectWhole(
    _ folder: String, _ change: Change, _ before: [String: String], _ wanted: [String: String], _ point: String
  ) throws {
    let git = Git(directory: folder + "/archive")
    let now = try git.refs().filter { $0.key != RefName.intake }
    #expect(now == before || now == wanted, "\(point)")
    #expect(try git.complaints() == "", "\(point)")
    try change.make(in: folder)
    #expect(try git.refs() == wanted, "\(point)")
    #expect(try Archive.open(at: folder + "/archive").verify() == [], "\(point)")
  }
}
