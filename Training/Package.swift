// swift-tools-version: 6.2
import PackageDescription

// Trains the weights that the program carries. A package of its own, so that the program builds without it.
let package = Package(
  name: "tawatur-training",
  dependencies: [.package(name: "tawatur", path: "..")],
  targets: [
    .executableTarget(
      name: "TrainNames",
      dependencies: [
        .product(name: "ArabicText", package: "tawatur"), .product(name: "NewsReading", package: "tawatur"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "TrainStories",
      dependencies: [
        .product(name: "NewsComparing", package: "tawatur"), .product(name: "NewsRecords", package: "tawatur"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)]),
  ],
  swiftLanguageModes: [.v6]
)
