// swift-tools-version: 6.0
import PackageDescription

// The core comes as an xcframework on Apple machines (build-xcframework.sh), asked for by a variable
// rather than by looking for the file: the package manager keeps what a manifest once answered. Without
// the variable it is the library of the host's own debug build, which is what the tests run against.
let phone = Context.environment["THUISHAVEN_XCFRAMEWORK"] == "1"
let library = "\(Context.packageDirectory)/../target/debug"

let core: Target =
  phone
  ? .binaryTarget(name: "ThuishavenFFI", path: "build/ThuishavenFFI.xcframework")
  : .systemLibrary(name: "ThuishavenFFI", path: "Sources/ThuishavenFFI")

let link: [LinkerSetting] =
  phone
  ? []
  : [
    .linkedLibrary("thuishaven"),
    .unsafeFlags(["-L\(library)", "-Xlinker", "-rpath", "-Xlinker", library]),
    // Swift 6.0's Observation library for Linux leaves a symbol open.
    .unsafeFlags(["-Xlinker", "--allow-shlib-undefined"], .when(platforms: [.linux])),
  ]

var targets: [Target] = [
  core,
  .target(
    name: "Thuishaven", dependencies: ["ThuishavenFFI"],
    swiftSettings: [.swiftLanguageMode(.v5)], linkerSettings: link),
  .target(name: "HavenModels", dependencies: ["Thuishaven"]),
  .testTarget(name: "HavenModelsTests", dependencies: ["HavenModels", "Thuishaven", "LogOnce"]),
  // Logs one moment and waits: a test kills it.
  .executableTarget(name: "LogOnce", dependencies: ["Thuishaven"], path: "Tests/LogOnce"),
]

#if os(Linux)
  // SwiftUI does not exist here: declarations stand in for it, so that every build and every test run
  // type-checks the views of App/ against the real view models.
  targets += [
    .target(name: "SwiftUI", path: "StandIn/SwiftUI"),
    .target(name: "AppViews", dependencies: ["SwiftUI", "HavenModels", "Thuishaven"], path: "App"),
  ]
#endif

let package = Package(
  name: "Thuishaven",
  platforms: [.iOS(.v17), .macOS(.v14)],
  products: [
    .library(name: "Thuishaven", targets: ["Thuishaven"]),
    .library(name: "HavenModels", targets: ["HavenModels"]),
  ],
  targets: targets,
  swiftLanguageModes: [.v6]
)
