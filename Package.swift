// swift-tools-version: 6.2
import PackageDescription

// The house has floors: a target looks only down, never up or sideways. ARCHITECTURE.md walks through it.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "tawatur",
  products: [
    .executable(name: "tawatur", targets: ["tawatur"]),
    .library(name: "ArabicText", targets: ["ArabicText"]),
    .library(name: "NewsLexicons", targets: ["NewsLexicons"]),
    .library(name: "NewsRecords", targets: ["NewsRecords"]),
    .library(name: "NewsTimes", targets: ["NewsTimes"]),
    .library(name: "NewsReading", targets: ["NewsReading"]),
    .library(name: "NewsComparing", targets: ["NewsComparing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Floor 0: letters, records, data.
    .target(name: "ArabicText", swiftSettings: strict),
    .target(name: "NewsRecords", swiftSettings: strict),
    .target(
      name: "CTawaturData", exclude: ["lexicons", "templates", "styles", "weights"]),
    .target(name: "TawaturData", dependencies: ["CTawaturData"], swiftSettings: strict),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // Floor 1: knowledge, times and quantities.
    .target(name: "NewsLexicons", dependencies: ["ArabicText", "TawaturData"], swiftSettings: strict),
    .target(name: "NewsTimes", dependencies: ["ArabicText", "NewsRecords", "NewsLexicons"], swiftSettings: strict),
    // Floor 2: one article to its reading, many readings to a dossier, files to articles.
    .target(
      name: "NewsReading",
      dependencies: ["ArabicText", "NewsRecords", "TawaturData", "NewsLexicons", "NewsTimes"],
      swiftSettings: strict),
    .target(
      name: "NewsComparing", dependencies: ["ArabicText", "NewsRecords", "NewsLexicons", "NewsTimes"],
      swiftSettings: strict),
    .target(
      name: "NewsGathering",
      dependencies: ["NewsRecords", "NewsTimes", "CZlib", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    // Floor 3: a dossier to pages.
    .target(
      name: "NewsTelling",
      dependencies: [
        "ArabicText", "NewsRecords", "TawaturData", "NewsLexicons", "NewsTimes",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),
    // Floor 4: the command line, wiring only.
    .executableTarget(
      name: "tawatur",
      dependencies: [
        "NewsRecords", "NewsTimes", "NewsGathering", "NewsReading", "NewsComparing", "NewsTelling",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Tests.
    .target(name: "SeededDraws", path: "Tests/SeededDraws", swiftSettings: strict),
    .testTarget(
      name: "ArabicTextTests", dependencies: ["ArabicText", "NewsLexicons", "SeededDraws"], swiftSettings: strict),
    .testTarget(name: "NewsRecordsTests", dependencies: ["NewsRecords"], swiftSettings: strict),
    .testTarget(
      name: "NewsLexiconsTests", dependencies: ["ArabicText", "NewsLexicons", "TawaturData"], swiftSettings: strict),
    .testTarget(
      name: "NewsTimesTests",
      dependencies: ["ArabicText", "NewsRecords", "NewsLexicons", "NewsTimes", "SeededDraws"],
      swiftSettings: strict),
    .testTarget(
      name: "NewsReadingTests",
      dependencies: ["ArabicText", "NewsRecords", "NewsLexicons", "NewsTimes", "NewsReading"],
      swiftSettings: strict),
    .testTarget(
      name: "NewsComparingTests",
      dependencies: [
        "ArabicText", "NewsRecords", "NewsLexicons", "NewsTimes", "NewsReading", "NewsComparing", "SeededDraws",
      ],
      swiftSettings: strict),
    .testTarget(name: "NewsGatheringTests", dependencies: ["NewsRecords", "NewsGathering"], swiftSettings: strict),
    .testTarget(
      name: "NewsTellingTests",
      dependencies: ["ArabicText", "NewsRecords", "NewsLexicons", "NewsTimes", "NewsTelling", "SeededDraws"],
      exclude: ["__Snapshots__"], swiftSettings: strict),
    .testTarget(
      name: "TawaturTests", dependencies: ["tawatur", "NewsRecords"], exclude: ["__Snapshots__"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
