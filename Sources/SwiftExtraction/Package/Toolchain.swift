import APIModel
import Foundation
import Processes

/// The Swift toolchain that builds and reads packages.
package struct Toolchain: Sendable, Hashable {
  /// The folder of `swift` and its siblings; nil to take them from `PATH`.
  package var folder: String?

  /// - Parameter folder: A toolchain's `usr/bin`; nil takes the `swift` in `PATH`.
  package init(folder: String? = nil) { self.folder = folder }

  func path(of tool: String) -> String { folder.map { $0 + "/" + tool } ?? tool }

  /// Runs a tool; an exit status other than 0 is an error.
  func run(
    _ tool: String, _ arguments: [String], in directory: String? = nil
  ) async throws(SwiftExtractionError) -> String {
    let output = try await attempt(tool, arguments, in: directory)
    guard output.isSuccess else {
      let errors = CompilerErrors.first(in: output.standardError)
      let start = output.standardError.split(separator: "\n").prefix(3).map(String.init)
      let cause = (errors.isEmpty ? start : errors).joined(separator: "\n")
      throw .toolFailed(tool: tool, cause: "\(output.ending)\n\(cause)")
    }
    return output.standardOutput
  }

  func attempt(
    _ tool: String, _ arguments: [String], in directory: String? = nil,
    onLine: (@Sendable (String) -> Void)? = nil
  ) async throws(SwiftExtractionError) -> ToolOutput {
    do {
      return try await ToolRunner().run(path(of: tool), arguments, in: directory, onLine: onLine)
    } catch {
      if case .cancelled = error { throw .cancelled }
      throw .toolFailed(tool: tool, cause: error.description)
    }
  }

  /// What the compiler builds for unless told otherwise.
  func targetInformation() async throws(SwiftExtractionError) -> TargetInformation {
    let text = try await run("swiftc", ["-print-target-info"])
    do {
      return try JSONDecoder().decode(TargetInformation.self, from: Data(text.utf8))
    } catch {
      throw .toolFailed(tool: "swiftc", cause: "-print-target-info printed JSON of an unknown form")
    }
  }
}

/// `swiftc -print-target-info`
struct TargetInformation: Decodable, Sendable {
  struct Target: Decodable, Sendable { let triple: String }
  struct Paths: Decodable, Sendable { let runtimeLibraryImportPaths: [String]? }

  let target: Target
  let paths: Paths
}
