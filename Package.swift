// swift-tools-version: 6.1
import PackageDescription

/// One settings array for every target: language mode 6 comes from the tools version.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "apidiff",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "APIDiff", targets: ["APIDiff", "APIModel"]),
    .executable(name: "apidiff", targets: ["APIDiffCommand"]),
    .plugin(name: "APIDiffPlugin", targets: ["APIDiffPlugin"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
    .package(url: "https://github.com/swiftlang/swift-syntax", "603.0.0"..<"604.0.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-symbolkit", from: "1.0.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // Snapshot, declarations, types, versions, the snapshot codec. Imports no sibling.
    .target(name: "APIModel", swiftSettings: settings),

    // Runs a tool and gives back what it printed. Imports no sibling.
    .target(
      name: "Processes",
      dependencies: [.product(name: "Subprocess", package: "swift-subprocess")],
      swiftSettings: settings),

    // Unpacks archives of unknown origin. May import Processes alone.
    .target(name: "Archives", dependencies: ["Processes"], swiftSettings: settings),

    // Shared libraries and executables as linker and loader see them. Imports no sibling.
    .target(name: "ELF", swiftSettings: settings),

    // The libclang prototypes that we use, resolved with dlopen. C, imports nothing.
    .target(name: "CLibclang"),

    // The Swift runtime's demangler, which no module declares. C, imports nothing.
    .target(name: "CSwiftDemangle"),

    // Swift package or symbol graphs → Snapshot. May import APIModel, CSwiftDemangle and Processes.
    .target(
      name: "SwiftExtraction",
      dependencies: [
        "APIModel", "CSwiftDemangle", "Processes",
        .product(name: "SwiftIfConfig", package: "swift-syntax"),
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
      ],
      swiftSettings: settings),

    // C headers and library files → Snapshot. May import APIModel, CLibclang, ELF and Processes; no CX type leaves it.
    .target(
      name: "CExtraction",
      dependencies: ["APIModel", "CLibclang", "ELF", "Processes"],
      swiftSettings: settings),

    // The index store's prototypes that we use, resolved with dlopen. C, imports nothing.
    .target(name: "CIndexStore"),

    // A client's uses of a library: index store, sources. May import APIDiff, APIModel and
    // CIndexStore; no type of the index store leaves it.
    .target(
      name: "ClientReading",
      dependencies: [
        "APIDiff", "APIModel", "CIndexStore",
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
      ],
      swiftSettings: settings),

    // Snapshot × 2 → changes → findings → report. May import APIModel alone.
    // `Sources/APIDiff` and `Sources/apidiff` are one folder on a case-insensitive disk,
    // so both targets list their sub-folders.
    .target(
      name: "APIDiff",
      dependencies: ["APIModel"],
      path: "Sources/APIDiff",
      sources: ["Diff", "Rules", "Policy", "Reports", "Proof", "Upgrade"],
      swiftSettings: settings),

    // The command line. May import every sibling but the C targets.
    .executableTarget(
      name: "APIDiffCommand",
      dependencies: [
        "APIDiff", "APIModel", "Archives", "CExtraction", "ClientReading", "ELF", "Processes", "SwiftExtraction",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ],
      path: "Sources/apidiff",
      sources: [
        "Commands", "Comment", "Configuration", "Extraction", "Git", "Main", "Operands", "Project", "Proving", "Terminal",
        "Upgrading",
      ],
      swiftSettings: settings),

    // `swift package apidiff …` runs the command line. No dependency on it: SwiftPM would build
    // everything a second time, for the host, in every build of this package.
    .plugin(
      name: "APIDiffPlugin",
      capability: .command(
        intent: .custom(verb: "apidiff", description: "Tells whether the package's API breaks its clients."))),

    // Shared by the test targets: the reader of fixture files. May import APIDiff and APIModel.
    .target(
      name: "TestSupport",
      dependencies: ["APIDiff", "APIModel"],
      path: "Tests/TestSupport",
      swiftSettings: settings),

    .testTarget(
      name: "CExtractionTests",
      dependencies: ["APIModel", "CExtraction", "Processes"],
      swiftSettings: settings),
    // Every fixture through the real extraction, all rules, the compilers and, for C, the loader.
    .testTarget(
      name: "FixtureTests",
      dependencies: [
        "APIDiff", "APIDiffCommand", "APIModel", "CExtraction", "ClientReading", "Processes", "SwiftExtraction",
        "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "SwiftExtractionTests",
      dependencies: [
        "APIModel", "Processes", "SwiftExtraction",
        .product(name: "SymbolKit", package: "swift-docc-symbolkit"),
      ],
      swiftSettings: settings),

    // The codec: round trips, strictness, every bad input with its line.
    .testTarget(
      name: "APIModelTests", dependencies: ["APIModel", "TestSupport"], swiftSettings: settings),

    // Pairing, types, signatures, and the registry of rules, with declarations built by hand.
    .testTarget(
      name: "APIDiffTests", dependencies: ["APIDiff", "APIModel", "TestSupport"], swiftSettings: settings),

    // The table that joins breaks and uses, the reading of clients, proofs.
    .testTarget(
      name: "UpgradeTests", dependencies: ["APIDiff", "APIModel", "ClientReading", "Processes", "TestSupport"],
      swiftSettings: settings),

    // What people and programs read, and the schemas that promise it.
    .testTarget(
      name: "ReportTests", dependencies: ["APIDiff", "APIModel", "Processes", "TestSupport"], swiftSettings: settings),

    // Parts of the command line, and scenarios run against the built executable.
    .testTarget(
      name: "APIDiffCommandTests",
      dependencies: ["APIDiff", "APIDiffCommand", "APIModel", "CExtraction", "Processes", "TestSupport"],
      swiftSettings: settings),

    // Random API changes to a drawn library, judged by the compilers and by us.
    .testTarget(
      name: "MutationTests",
      dependencies: ["APIDiff", "APIModel", "CExtraction", "Processes", "SwiftExtraction"],
      swiftSettings: settings),

    // Good archives, bad ones, and hostile ones.
    .testTarget(
      name: "ArchivesTests", dependencies: ["Archives", "Processes", "TestSupport"], swiftSettings: settings),

    // The reader against readelf, and against damaged files.
    .testTarget(
      name: "ELFTests", dependencies: ["ELF", "Processes", "TestSupport"], swiftSettings: settings),

    // The import walls that these comments describe, and case-insensitive disks.
    .testTarget(
      name: "LayeringTests", dependencies: ["Processes", "TestSupport"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
