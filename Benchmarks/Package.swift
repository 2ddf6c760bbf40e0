// swift-tools-version: 6.2
import PackageDescription

// A package of its own: the library resolves without it, and what is measured here is measured across a module border.

let package = Package(
  name: "tawatur-benchmarks",
  dependencies: [.package(name: "tawatur", path: "..")],
  targets: [
    .executableTarget(
      name: "text-benchmark",
      dependencies: [
        .product(name: "ArabicText", package: "tawatur"), .product(name: "NewsLexicons", package: "tawatur"),
      ]),
    .executableTarget(
      name: "text-evaluation",
      dependencies: [
        .product(name: "ArabicText", package: "tawatur"), .product(name: "NewsLexicons", package: "tawatur"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
