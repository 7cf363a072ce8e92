// swift-tools-version: 6.0
import PackageDescription

// A package of its own, so that the benchmark library weighs on no other build.
let package = Package(
  name: "travaux-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "travaux", path: "../.."),
    .package(url: "https://github.com/google/swift-benchmark", from: "0.1.2"),
  ],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        .product(name: "TravauxKit", package: "travaux"),
        .product(name: "Benchmark", package: "swift-benchmark"),
      ]),
    .executableTarget(name: "Reading", dependencies: [.product(name: "TravauxKit", package: "travaux")]),
    .executableTarget(name: "Tracing", dependencies: [.product(name: "TravauxKit", package: "travaux")]),
  ],
  swiftLanguageModes: [.v5]
)
