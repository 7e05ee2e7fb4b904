import Foundation
import Processes
import SwiftIfConfig
import SwiftSyntax

/// What `#if` conditions of a target's sources evaluate to.
struct CompilationConditions {
  private let standard: StaticBuildConfiguration
  /// Folders in which modules that can be imported lie.
  private let moduleFolders: [String]
  private let modules: Set<String>

  /// Asks the compiler for its platform, version, features and, with `flags`, custom conditions.
  ///
  /// - Parameters:
  ///   - flags: `-DFOO`, `-swift-version 6`, `-enable-upcoming-feature X`.
  ///   - modules: Names of modules that can be imported besides those in the folders.
  /// - Returns: nil for a compiler before Swift 6.3, which cannot be asked.
  static func load(
    _ toolchain: Toolchain, triple: String, flags: [String], modules: Set<String>, moduleFolders: [String]
  ) async throws(SwiftExtractionError) -> CompilationConditions? {
    let output = try await toolchain.attempt(
      "swiftc", ["-frontend", "-print-static-build-config", "-target", triple] + flags)
    guard output.isSuccess,
      let standard = try? JSONDecoder().decode(
        StaticBuildConfiguration.self, from: Data(output.standardOutput.utf8))
    else { return nil }
    return CompilationConditions(standard: standard, moduleFolders: moduleFolders, modules: modules)
  }
}

extension CompilationConditions: BuildConfiguration {
  func canImport(importPath: [(TokenSyntax, String)], version: CanImportVersion) throws -> Bool {
    guard let name = importPath.first?.1 else { return false }
    if modules.contains(name) { return true }
    return moduleFolders.contains { folder in
      ["\(name).swiftmodule", "\(name).framework", "\(name)/module.modulemap"].contains {
        FileManager.default.fileExists(atPath: folder + "/" + $0)
      }
    }
  }

  func isCustomConditionSet(name: String) -> Bool { standard.isCustomConditionSet(name: name) }
  func hasFeature(name: String) -> Bool { standard.hasFeature(name: name) }
  func hasAttribute(name: String) -> Bool { standard.hasAttribute(name: name) }
  func isActiveTargetOS(name: String) -> Bool { standard.isActiveTargetOS(name: name) }
  func isActiveTargetArchitecture(name: String) -> Bool { standard.isActiveTargetArchitecture(name: name) }
  func isActiveTargetEnvironment(name: String) -> Bool { standard.isActiveTargetEnvironment(name: name) }
  func isActiveTargetRuntime(name: String) -> Bool { standard.isActiveTargetRuntime(name: name) }
  func isActiveTargetPointerAuthentication(name: String) -> Bool {
    standard.isActiveTargetPointerAuthentication(name: name)
  }
  func isActiveTargetObjectFormat(name: String) -> Bool { standard.isActiveTargetObjectFormat(name: name) }
  var targetPointerBitWidth: Int { standard.targetPointerBitWidth }
  var targetAtomicBitWidths: [Int] { standard.targetAtomicBitWidths }
  var endianness: Endianness { standard.endianness }
  var languageVersion: VersionTuple { standard.languageVersion }
  var compilerVersion: VersionTuple { standard.compilerVersion }
}
