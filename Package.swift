// swift-tools-version: 6.0
import Foundation
import PackageDescription

// CI turns warnings into errors; a package that depends on this one may not, so it is not a setting of every build.
let strict = ProcessInfo.processInfo.environment["TRAVAUX_WARNINGS_AS_ERRORS"] == "1"
let settings: [SwiftSetting] = strict ? [.unsafeFlags(["-warnings-as-errors"])] : []

/// A module of the library and what it may import; Tests/ArchitectureTests holds the same table against the sources.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource]? = nil
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "travaux",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "travaux", targets: ["travaux"]),
    .library(
      name: "TravauxKit",
      targets: [
        "ResolutionModel", "Importers", "ResolutionStore", "ResolutionDiff", "ResolutionHistory", "DraftChecker",
        "Renderers",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "Clibgit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"]), .brew(["libgit2"])]),
    .systemLibrary(
      name: "Clibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(name: "Clibzip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    module("XMLTree", ["Clibxml2"]),
    module("OfficeOpenXML", ["XMLTree", "Clibzip"]),
    .systemLibrary(name: "Clibc"),
    module("ChildProcess", ["Clibc"]),
    module("ResolutionModel"),
    module("LanguagePacks", ["ResolutionModel"], resources: [.embedInCode("Data")]),
    module("Importers", ["ResolutionModel", "LanguagePacks", "OfficeOpenXML", "XMLTree", "ChildProcess"]),
    module("ResolutionStore", ["ResolutionModel", "Clibgit2"], exclude: ["README.md"]),
    module("ResolutionDiff", ["ResolutionModel", "LanguagePacks"]),
    module("ResolutionHistory", ["ResolutionModel", "ResolutionStore", "ResolutionDiff"]),
    module("PrecedentSearch", ["ResolutionModel", "LanguagePacks"]),
    module("Concordance", ["ResolutionModel"]),
    module("TopicPlacement", ["ResolutionModel", "LanguagePacks", "PrecedentSearch"]),
    module(
      "DraftChecker", ["ResolutionModel", "LanguagePacks", "ResolutionDiff", "PrecedentSearch"],
      exclude: ["RULES.md", "VERDICTS.md"]),
    module(
      "Renderers",
      [
        "ResolutionModel", "LanguagePacks", "ResolutionDiff", "ResolutionHistory", "DraftChecker", "TopicPlacement",
        "PrecedentSearch", "Concordance", "OfficeOpenXML", .product(name: "Mustache", package: "swift-mustache"),
      ],
      exclude: ["JSON/README.md", "JSON/resolution.schema.json", "AkomaNtoso/README.md"],
      resources: [.embedInCode("Web/Assets")]),
    .executableTarget(
      name: "travaux",
      dependencies: [
        "ResolutionModel", "LanguagePacks", "Importers", "ResolutionStore", "ResolutionDiff", "ResolutionHistory",
        "PrecedentSearch", "Concordance", "TopicPlacement", "DraftChecker", "OfficeOpenXML", "Renderers",
        "ChildProcess", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    tests("ArchitectureTests", []),
    .target(
      name: "GeneratedResolutions", dependencies: ["ResolutionModel"], path: "Tests/GeneratedResolutions",
      swiftSettings: settings),
    tests("ResolutionModelTests", ["ResolutionModel", "GeneratedResolutions"]),
    tests("LanguagePacksTests", ["LanguagePacks"]),
    tests("OfficeOpenXMLTests", ["OfficeOpenXML", "XMLTree"]),
    tests("ChildProcessTests", ["ChildProcess"]),
    tests(
      "ImportersTests", ["Importers", "OfficeOpenXML", "XMLTree", "GeneratedResolutions"], exclude: ["Fixtures"]),
    tests("ResolutionStoreTests", ["ResolutionStore", "ResolutionModel"]),
    tests(
      "ResolutionDiffTests", ["ResolutionDiff", "Importers", "ResolutionModel", "GeneratedResolutions"],
      exclude: ["Cases", "Fixtures", "HARD-CASES.md"]),
    tests(
      "ResolutionHistoryTests",
      ["ResolutionHistory", "ResolutionDiff", "ResolutionModel", "Importers", "GeneratedResolutions"]),
    tests("TopicPlacementTests", ["TopicPlacement", "PrecedentSearch", "ResolutionModel"]),
    tests("ConcordanceTests", ["Concordance", "ResolutionModel"]),
    tests("DraftCheckerTests", ["DraftChecker", "Importers", "LanguagePacks", "ResolutionModel"]),
    tests(
      "RenderersTests",
      [
        "Renderers", "DraftChecker", "ResolutionModel", "ResolutionStore", "Importers", "OfficeOpenXML",
        "GeneratedResolutions", "LanguagePacks",
      ], exclude: ["Word/accept.py", "JSON/validate.py", "AkomaNtoso/Golden"]),
    tests("CommandTests", ["travaux", "Importers", "OfficeOpenXML"], exclude: ["Sessions"]),
  ],
  swiftLanguageModes: [.v6]
)
