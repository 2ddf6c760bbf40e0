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
    // What the benchmarks share: clocks, the best of several runs, tables, the articles of a corpus.
    .target(name: "Measuring", dependencies: ["CAllocations"]),
    .executableTarget(name: "text-benchmark", dependencies: text + ["Measuring"]),
    .executableTarget(
      name: "reading-benchmark",
      dependencies: [
        "Measuring", .product(name: "ArabicText", package: "tawatur"),
        .product(name: "NewsReading", package: "tawatur"),
        .product(name: "NewsRecords", package: "tawatur"),
      ]),
    .executableTarget(
      name: "reuse-benchmark",
      dependencies: [
        "Measuring", .product(name: "NewsComparing", package: "tawatur"),
        .product(name: "NewsRecords", package: "tawatur"),
      ]),
    .executableTarget(name: "text-evaluation", dependencies: text),
    .executableTarget(
      name: "stories-benchmark",
      dependencies: [
        .product(name: "NewsComparing", package: "tawatur"), .product(name: "NewsRecords", package: "tawatur"),
      ]),
    .executableTarget(
      name: "times-benchmark",
      dependencies: [
        .product(name: "ArabicText", package: "tawatur"), .product(name: "NewsTimes", package: "tawatur"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
