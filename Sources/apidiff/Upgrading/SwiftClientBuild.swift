import Foundation
import Processes

/// Builds a client in a copy, outside the user's folder, for its index. The copy and its build
/// folder are kept, so that the next question is answered by what changed alone.
struct SwiftClientBuild: Sendable {
  let root: String
  let console: Console

  init(root: String, console: Console) {
    self.root = URL(fileURLWithPath: root).resolvingSymlinksInPath().path
    self.console = console
  }

  private var home: String {
    let name = URL(fileURLWithPath: root).lastPathComponent
    return "\(CacheFolder.path())/clients/\(name)-\(ContentHash.of(root))"
  }

  var copy: String { "\(home)/package" }
  var scratch: String { "\(home)/build" }

  // MARK: The copy

  private static let skipped: Set<String> = [".build", ".git", ".swiftpm", "node_modules"]

  /// Makes the copy equal to the user's folder. Files that did not change stay as they are, so that
  /// they are not built again.
  func makeCopy() throws(UpgradeError) -> String {
    let files = FileManager.default
    do {
      try files.createDirectory(atPath: copy, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try synchronize(root, copy)
      try NeighbourPackages.link(of: copy, original: root)
      return copy
    } catch {
      throw .folder(path: copy, cause: error.localizedDescription)
    }
  }

  private func synchronize(_ from: String, _ to: String) throws {
    let files = FileManager.default
    let names = Set(try files.contentsOfDirectory(atPath: from)).subtracting(Self.skipped)
    for name in try files.contentsOfDirectory(atPath: to) where !names.contains(name) && name != "Package.resolved" {
      try files.removeItem(atPath: "\(to)/\(name)")
    }
    for name in names {
      let (source, target) = ("\(from)/\(name)", "\(to)/\(name)")
      let attributes = try files.attributesOfItem(atPath: source)
      switch attributes[.type] as? FileAttributeType {
      case .typeDirectory?:
        try files.createDirectory(atPath: target, withIntermediateDirectories: true)
        try synchronize(source, target)
      case .typeRegular?:
        if files.contentsEqual(atPath: source, andPath: target) { continue }
        try? files.removeItem(atPath: target)
        try files.copyItem(atPath: source, toPath: target)
      case .typeSymbolicLink?:
        try? files.removeItem(atPath: target)
        try files.copyItem(atPath: source, toPath: target)
      // Sockets and pipes are no part of a package.
      default: continue
      }
    }
  }

  // MARK: Building

  /// Builds everything, tests too. The client's own checks are not needed: only its index is.
  ///
  /// - Returns: The errors; empty when it built.
  func run() async throws -> [String] {
    console.progress.step("building the client in \(copy)")
    let arguments = [
      "build", "--build-tests", "--package-path", copy, "--scratch-path", scratch, "--enable-index-store",
      // Types in functions conform and inherit too.
      "-Xswiftc", "-index-include-locals",
    ]
    let output = try await ToolRunner().run("swift", arguments) { [console] in console.progress.detail($0) }
    if output.isSuccess { return [] }
    let lines = (output.standardError + "\n" + output.standardOutput).split(separator: "\n").map(String.init)
    var errors: [String] = []
    // That a command failed is no reason, and stands beside the reasons.
    for line in lines where line.contains("error:") && !line.contains("|") && !line.contains("command failed with exit code") {
      let text = line.replacingOccurrences(of: "\(copy)/", with: "").trimmingCharacters(in: .whitespaces)
      if !errors.contains(text) { errors.append(text) }
    }
    return errors.isEmpty ? ["swift build failed (\(output.ending))"] : Array(errors.prefix(10))
  }

  func indexStore() throws(UpgradeError) -> String {
    guard let path = Self.indexStore(below: scratch) else {
      throw .folder(path: scratch, cause: "the build made no index store in it")
    }
    return path
  }

  /// The folder that has units and records; where it lies differs between build systems.
  static func indexStore(below folder: String) -> String? {
    let known = ["debug/index/store", "out/Intermediates.noindex/index/store", "index/store"]
    if let place = known.map({ "\(folder)/\($0)" }).first(where: { FileManager.default.fileExists(atPath: "\($0)/v5") }) {
      return place
    }
    return nil
  }
}
