// swift-tools-version: 6.0
//
// Rules of this file: targets and their dependencies stand in alphabetical order; an arrow points
// from a later stage to an earlier one (ARCHITECTURE.md, first table) and never back; a test
// compares the two. Swift 6 language mode everywhere.

import PackageDescription

let package = Package(
  name: "Quoth",
  products: [
    .executable(name: "quoth", targets: ["quoth"]),
    .executable(name: "quoth-train", targets: ["quoth-train"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .target(name: "Analysis", dependencies: ["Articles", "Language", "Lexicons", "Text"]),
    .target(name: "ArticleIndex", dependencies: ["Analysis", "Articles", "Lexicons", "Text"]),
    .target(name: "Articles", dependencies: ["CZlib", "Text"]),
    .target(
      name: "AttributionTraining",
      dependencies: ["Analysis", "Articles", "Language", "LanguageTraining", "Text"]),
    .target(name: "Language", dependencies: ["LanguageModels", "Lexicons", "Text"]),
    .target(
      name: "LanguageTraining", dependencies: ["CZlib", "Language", "Lexicons", "Text"]),
    .target(name: "Lexicons"),
    .target(name: "LineEditing", dependencies: ["CTerminal", "Text"]),
    .target(
      name: "QueryEvaluator",
      dependencies: [
        "Analysis", "ArticleIndex", "Articles", "Lexicons", "QueryParser", "Text",
      ]),
    .target(name: "QueryParser", dependencies: ["Text"]),
    .target(
      name: "Rendering",
      dependencies: ["Analysis", "Articles", "QueryEvaluator", "QueryParser", "Text"]),
    .target(
      name: "Shell",
      dependencies: [
        "Analysis",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        "ArticleIndex", "Articles", "CTerminal", "LineEditing", "QueryEvaluator", "QueryParser",
        "Rendering", "Text",
      ]),
    .target(name: "Text"),

    // C: the trained models as bytes, libedit behind fixed-arity wrappers, zlib.
    .target(name: "LanguageModels", exclude: ["models"]),
    .target(name: "CTerminal", dependencies: ["CLibEdit"]),
    .systemLibrary(name: "CLibEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    .executableTarget(name: "quoth", dependencies: ["Shell"]),
    .executableTarget(
      name: "quoth-train",
      dependencies: [
        "Analysis", .product(name: "ArgumentParser", package: "swift-argument-parser"), "Articles",
        "AttributionTraining", "Language", "LanguageTraining", "Text",
      ]),

    // Tests, their helpers, and the small programs they press keys in.
    .executableTarget(
      name: "line-editing-probe", dependencies: ["LineEditing"],
      path: "Tests/Probes/line-editing-probe"),
    .target(
      name: "TestSupport",
      dependencies: [
        "Analysis", "Articles", "CTerminal", "Language", "LineEditing", "Shell", "Text",
      ],
      path: "Tests/TestSupport"),
    .testTarget(
      name: "AnalysisTests",
      dependencies: ["Analysis", "Articles", "AttributionTraining", "TestSupport", "Text"],
      exclude: ["Examples", "Gold", "GoldFloors.txt", "Recognizers"]),
    .testTarget(
      name: "ArticleIndexTests",
      dependencies: ["Analysis", "ArticleIndex", "Articles", "TestSupport", "Text"]),
    .testTarget(name: "ArticlesTests", dependencies: ["Articles", "CZlib", "Text"]),
    .testTarget(
      name: "AttributionTrainingTests",
      dependencies: ["Analysis", "Articles", "AttributionTraining", "Text"]),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "Analysis", "ArticleIndex", "Articles", "QueryEvaluator", "QueryParser", "Shell",
        "TestSupport", "Text",
      ]),
    .testTarget(
      name: "HarbourTests",
      dependencies: [
        "Analysis", "ArticleIndex", "Articles", "Lexicons", "QueryEvaluator", "QueryParser", "Text",
      ],
      exclude: ["KnownMisses.txt"]),
    .testTarget(name: "LanguageTests", dependencies: ["Language", "Text"]),
    .testTarget(name: "LanguageTrainingTests", dependencies: ["Language", "LanguageTraining"]),
    .testTarget(name: "LexiconsTests", dependencies: ["Lexicons"]),
    .testTarget(
      name: "LineEditingTests", dependencies: ["line-editing-probe", "LineEditing", "TestSupport"]),
    .testTarget(
      name: "QueryEvaluatorTests",
      dependencies: [
        "Analysis", "ArticleIndex", "Articles", "QueryEvaluator", "QueryParser", "TestSupport",
        "Text",
      ]),
    .testTarget(
      name: "QueryParserTests", dependencies: ["QueryParser", "Text"],
      exclude: ["ErrorMessages.txt", "Grammar", "PoorErrorMessages.txt"]),
    .testTarget(
      name: "RenderingTests", dependencies: ["QueryEvaluator", "QueryParser", "Rendering", "Text"]),
    .testTarget(
      name: "ShellTests",
      dependencies: [
        "ArticleIndex", "Articles", "LineEditing", "QueryParser", "quoth", "Rendering", "Shell",
        "TestSupport", "Text",
      ]),
    .testTarget(name: "TextTests", dependencies: ["Text"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
