/// How a package is built before its API is read.
package struct SwiftBuildOptions: Sendable, Hashable {
  /// `debug` or `release`: `#if DEBUG` and settings with conditions may depend on it.
  package var configuration = "debug"
  /// For the Swift compiler, in order: `-DFOO`, `-enable-library-evolution`.
  package var swiftFlags: [String] = []
  /// The traits to enable; nil for the package's defaults.
  package var traits: [String]?
  /// The target triple; nil for the host's.
  package var triple: String?
  /// More arguments of `swift build`, in order.
  package var buildArguments: [String] = []

  package init() {}

  var arguments: [String] {
    var result = ["--configuration", configuration]
    if let traits { result += ["--traits", traits.joined(separator: ",")] }
    if let triple { result += ["--triple", triple] }
    return result + swiftFlags.flatMap { ["-Xswiftc", $0] } + buildArguments
  }

  /// Those of the Swift flags that `#if` conditions depend on.
  var conditionFlags: [String] {
    var result: [String] = []
    for (flag, next) in zip(swiftFlags, swiftFlags.dropFirst() + [""]) {
      if flag.hasPrefix("-D") { result += flag == "-D" ? [flag, next] : [flag] }
      if flag.hasPrefix("-enable-") && flag.hasSuffix("-feature") { result += [flag, next] }
    }
    return result
  }

  /// What a snapshot's header says of it: only what is not standard, and no path of the host.
  var recorded: [String] {
    var result = configuration == "debug" ? [] : ["--configuration", configuration]
    if let traits { result += ["--traits", traits.joined(separator: ",")] }
    return result + (swiftFlags + buildArguments).filter { !$0.contains("/") }
  }

  var hasLibraryEvolution: Bool {
    swiftFlags.contains("-enable-library-evolution")
      || buildArguments.contains("--enable-parseable-module-interfaces")
  }
}
