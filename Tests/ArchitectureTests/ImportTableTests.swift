import Foundation
import Testing

/// The import lines of the sources against the table of the design: a module may name only what its row allows.
struct ImportTableTests {
  private static let ours: [String: Set<String>] = [
    "ResolutionModel": [],
    "LanguagePacks": ["ResolutionModel"],
    "XMLTree": ["Clibxml2"],
    "OfficeOpenXML": ["XMLTree", "Clibzip"],
    "ChildProcess": ["Clibc"],
    "Importers": ["ResolutionModel", "LanguagePacks", "OfficeOpenXML", "XMLTree", "ChildProcess"],
    "ResolutionStore": ["ResolutionModel", "Clibgit2"],
    "ResolutionDiff": ["ResolutionModel", "LanguagePacks"],
    "ResolutionHistory": ["ResolutionModel", "ResolutionStore", "ResolutionDiff"],
    "PrecedentSearch": ["ResolutionModel", "LanguagePacks"],
    "Concordance": ["ResolutionModel"],
    "TopicPlacement": ["ResolutionModel", "LanguagePacks", "PrecedentSearch"],
    "DraftChecker": ["ResolutionModel", "LanguagePacks", "ResolutionDiff", "PrecedentSearch"],
    "Renderers": [
      "ResolutionModel", "LanguagePacks", "ResolutionDiff", "ResolutionHistory", "DraftChecker", "TopicPlacement",
      "PrecedentSearch", "OfficeOpenXML", "Concordance", "Mustache",
    ],
  ]
  private static let system: Set<String> = [
    "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization",
  ]

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func everyModuleOfTheSourcesIsInTheTable() throws {
    let modules = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "Sources").path)
      .filter { !$0.hasPrefix("Clib") && !$0.hasPrefix(".") && $0 != "travaux" }
    #expect(!modules.isEmpty)
    for module in modules { #expect(Self.ours[module] != nil, "\(module) is not in the table") }
  }

  @Test(arguments: ours.keys.sorted())
  func importsOnlyWhatItsRowAllows(module: String) throws {
    for (file, imported) in try Self.imports(of: module) {
      let allowed = Self.ours[module, default: []].union(Self.system)
      #expect(allowed.contains(imported), "\(file) imports \(imported)")
    }
  }

  @Test func onlyTheStoreTouchesLibgit2AndOnlyInItsGitFolder() throws {
    for module in Self.ours.keys.sorted() + ["travaux"] {
      for (file, imported) in try Self.imports(of: module) where imported == "Clibgit2" {
        #expect(file.contains("ResolutionStore/Git/"), "\(file) imports Clibgit2")
      }
    }
  }

  /// Left to derive a command's name from its type, the argument parser spends half of the program's start on that.
  @Test func everyCommandSaysItsName() throws {
    let configured = try Self.files(of: "travaux").map { try String(contentsOf: $0, encoding: .utf8) }
      .filter { $0.contains("CommandConfiguration(") }
    #expect(configured.count > 15)
    for text in configured { #expect(text.contains("commandName: \""), "\(text.prefix(200))") }
  }

  @Test(arguments: ours.keys.sorted())
  func librariesNeitherPrintNorReadTheEnvironmentNorExit(module: String) throws {
    for file in try Self.files(of: module) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for forbidden in ["print(", "getenv(", "ProcessInfo.", "exit("] {
        let lines = text.split(separator: "\n").filter { line in
          let statement = line.drop { $0 == " " }
          return statement.hasPrefix(forbidden) || line.contains(" \(forbidden)") && forbidden != "print("
        }.filter { !$0.contains("func \(forbidden)") && !$0.drop(while: { $0 == " " }).hasPrefix("//") }
        #expect(lines.isEmpty, "\(file.lastPathComponent): \(forbidden) \(lines.first ?? "")")
      }
    }
  }

  private static func files(of module: String) throws -> [URL] {
    let folder = root.appending(path: "Sources/\(module)")
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return names.filter { $0.hasSuffix(".swift") }.sorted().map { folder.appending(path: $0) }
  }

  private static func imports(of module: String) throws -> [(file: String, module: String)] {
    try files(of: module).flatMap { file in
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      return lines.compactMap { line -> (String, String)? in
        let words = line.split(separator: " ")
        guard let keyword = words.firstIndex(of: "import"), words.prefix(keyword).allSatisfy(isModifier) else {
          return nil
        }
        return words.dropFirst(keyword + 1).first.map { (file.path, String($0.prefix { $0 != "." })) }
      }
    }
  }

  private static func isModifier(_ word: Substring) -> Bool {
    ["package", "public", "internal", "private", "fileprivate", "@preconcurrency", "@_exported", "@testable"].contains(
      String(word))
  }
}
