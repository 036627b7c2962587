// swift-tools-version: 6.3
import PackageDescription

/// What every target of ours is compiled with (see CONTRIBUTING.md).
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")

let package = Package(
  name: "hubkeeper",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "hubkeeper", targets: ["hubkeeper"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // System libraries: a module map and a header of inline shims each.
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(
      name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
    .systemLibrary(name: "CIcal", pkgConfig: "libical", providers: [.apt(["libical-dev"])]),
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(
      name: "CXml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CResolv"),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CPsl", pkgConfig: "libpsl", providers: [.apt(["libpsl-dev"])]),
    .systemLibrary(
      name: "CRsvg", pkgConfig: "librsvg-2.0", providers: [.apt(["librsvg2-dev"])]),

    // The rooms, lowest first; imports run downwards only.
    .target(
      name: "Mail", dependencies: ["CCurl", "CGMime", "CIcal", "CResolv", "CXml2"],
      swiftSettings: house),
    .target(name: "Language", dependencies: ["Mail"], swiftSettings: house),
    .target(
      name: "Mailroom",
      dependencies: [
        "Language", "Mail", "CCmark", "CGMime", "CPsl", "CSQLite", grdb, logging,
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Yams", package: "Yams"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      swiftSettings: house),
    .target(
      name: "Campaign",
      dependencies: [
        "Mailroom", "Language", "Mail", "CRsvg", grdb, .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: house),
    .target(
      name: "Website",
      dependencies: [
        "Campaign", "Mailroom", "Mail", grdb, logging,
        .product(name: "Hummingbird", package: "hummingbird"),
      ],
      swiftSettings: house),
    .executableTarget(
      name: "hubkeeper",
      dependencies: [
        "Website", "Campaign", "Mailroom", "Language", "Mail", grdb, logging,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      swiftSettings: house),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Campaign", "Mailroom", "Language", "Mail", "TestServers", grdb, logging],
      path: "Benchmarks", swiftSettings: house),

    // Tests: one folder a target; whole stories in Conversations; real servers in RealServers.
    .target(name: "TestServers", path: "Tests/TestServers", swiftSettings: house),
    .executableTarget(
      name: "WorkerUnderTest",
      dependencies: [
        "Campaign", "Mailroom", "Mail", logging,
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      path: "Tests/WorkerUnderTest", swiftSettings: house),
    .testTarget(
      name: "TestServersTests", dependencies: ["TestServers"], swiftSettings: house),
    .testTarget(
      name: "MailTests", dependencies: ["Mail", "CIcal", "TestServers"],
      exclude: ["Calendar/follow.py"],
      swiftSettings: house),
    .testTarget(
      name: "LanguageTests", dependencies: ["Language"], exclude: ["Collections"],
      swiftSettings: house),
    .testTarget(
      name: "MailroomTests",
      dependencies: [
        "Mailroom", "Language", "Mail", grdb, logging,
        .product(name: "CoreMetrics", package: "swift-metrics"),
      ],
      swiftSettings: house),
    .testTarget(
      name: "CampaignTests", dependencies: ["Campaign", "Mailroom", "Language", "Mail", grdb],
      exclude: ["Fixtures"], swiftSettings: house),
    .testTarget(
      name: "CommandLineTests", dependencies: ["hubkeeper", "TestServers"], swiftSettings: house),
    .testTarget(
      name: "WebsiteTests",
      dependencies: ["Website", "Campaign", "Mailroom", "Mail", "TestServers", grdb, logging],
      swiftSettings: house),
    .testTarget(
      name: "Conversations", dependencies: ["Campaign", "Mailroom", "Language", "Mail", grdb],
      exclude: ["Stories"], swiftSettings: house),
    .testTarget(
      name: "RealServers",
      dependencies: [
        "TestServers", "WorkerUnderTest", "Campaign", "Mailroom", "Mail", grdb, logging,
      ],
      swiftSettings: house),
  ]
)
