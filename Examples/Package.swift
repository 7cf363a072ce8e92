// swift-tools-version: 6.0
import PackageDescription

// A package of its own: it builds only if the public interface of the library is enough.
let package = Package(
  name: "travaux-examples",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "travaux", path: "..")],
  targets: [
    .executableTarget(name: "CompareYears", dependencies: [.product(name: "TravauxKit", package: "travaux")])
  ],
  swiftLanguageModes: [.v6]
)
