import Foundation
import Testing

/// The same texts make the same archive, however they come in. Sessions/export.md holds the id itself.
struct DeterminismTests {
  /// Ways to import the example series.
  enum Way: String, CaseIterable {
    case turkishOneJob
    case arabicInKiritimatiEightJobs
    case fileByFileBackwards
    case textFirst
    case languageByLanguage
    case throughAnotherArchive

    func take(_ sandbox: Sandbox) throws {
      switch self {
      case .turkishOneJob:
        try take(["series", "--jobs", "1"], sandbox, ["LC_ALL": "tr_TR.UTF-8", "TZ": "America/St_Johns"])
      case .arabicInKiritimatiEightJobs:
        try take(["series", "--jobs", "8"], sandbox, ["LC_ALL": "ar_EG.UTF-8", "TZ": "Pacific/Kiritimati"])
      case .fileByFileBackwards: for file in try files(sandbox).reversed() { try take([file], sandbox) }
      case .textFirst: for folder in ["text", "xml", "pdf"] { try take(["series/" + folder], sandbox) }
      case .languageByLanguage:
        for language in [".fr.", ".en."] { try take(try files(sandbox).filter { $0.contains(language) }, sandbox) }
      case .throughAnotherArchive:
        try sandbox.expect(["travaux", "init", "other"])
        try sandbox.expect(["travaux", "import", "series/xml", "--archive", "other"])
        try take(["series/text", "series/pdf"], sandbox)
        try take(["other"], sandbox)
      }
    }

    private func take(_ words: [String], _ sandbox: Sandbox, _ environment: [String: String] = [:]) throws {
      try sandbox.expect(["travaux", "import", "--archive", "archive"] + words, environment: environment)
    }

    private func files(_ sandbox: Sandbox) throws -> [String] {
      try FileManager.default.subpathsOfDirectory(
        atPath: sandbox.folder.appending(path: "series").resolvingSymlinksInPath().path
      ).filter { $0.contains(".") }.sorted().map { "series/" + $0 }
    }
  }

  private static let expected = Result {
    try refs { try $0.expect(["travaux", "import", "series", "--archive", "archive"]) }
  }

  private static func refs(after importing: (Sandbox) throws -> Void) throws -> String {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try sandbox.expect(["travaux", "init", "archive"])
    try importing(sandbox)
    let kinds = ["refs/heads", "refs/tags", "refs/travaux/provenance"]
    return try sandbox.run(["git", "-C", "archive", "for-each-ref"] + kinds).output
  }

  @Test(arguments: Way.allCases)
  func givesTheSameRefs(_ way: Way) throws {
    #expect(try Self.refs(after: way.take) == Self.expected.get())
  }
}

extension Sandbox {
  /// Runs a command that is to go well.
  func expect(_ words: [String], environment: [String: String] = [:]) throws {
    let run = try run(words, environment: environment)
    #expect(run.status == 0, "\(words): \(run.output)")
  }
}
