// swift-tools-version: 6.2
import PackageDescription

// A package of its own: the library resolves without it, and what is measured here is measured across a module border.

let text: [Target.Dependency] = [
  .product(name: "ArabicText", package: "tawatur"),
  .product(name: "NewsLexicons", package: "tawatur"),
]

let package = Package(
  name: "tawatur-benchmarks",
  dependencies: [.package(name: "tawatur", path: "..")],
  targets: [
    .target(name: "CAllocations"),
    .executableTarget(name: "text-benchmark", dependencies: text + ["CAllocations"]),
    .executableTarget(name: "text-evaluation", dependencies: text),
    .executableTarget(
      name: "times-benchmark",
      dependencies: [
        .product(name: "ArabicText", package: "tawatur"), .product(name: "NewsTimes", package: "tawatur"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
