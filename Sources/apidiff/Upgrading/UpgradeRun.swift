import APIDiff
import APIModel
import ClientReading
import Foundation

/// Answers for one client: its uses, joined with the breaks between two versions.
struct UpgradeRun: Sendable {
  struct Versions: Sendable {
    var library: String?
    var old: String
    var new: String
  }

  struct Options: Sendable {
    var client: String
    var indexStore: String?
    var verifies: Bool
    var clangArguments: [String]
  }

  let old: ModuleSurface
  let new: ModuleSurface
  let versions: Versions
  let options: Options
  let console: Console

  init(old: ModuleSurface, new: ModuleSurface, versions: Versions, options: Options, console: Console) {
    self.old = old
    self.new = new
    self.versions = versions
    self.options = options
    self.console = console
  }

  func report(of kind: ClientKind) async throws -> UpgradeReport {
    let changes = compare(old: old.snapshots, new: new.snapshots, others: (old.unwanted, new.unwanted))
    let join = UpgradeJoin(report: changes, old: old.snapshots, new: new.snapshots)
    switch kind {
    case .swiftPackage:
      let client = SwiftClient(root: options.client, indexStore: options.indexStore, console: console)
      let uses = try await client.uses(of: join.symbols)
      var report = self.report(join, uses)
      if options.verifies, let build = uses.build {
        let verifier = SwiftVerification(build: build, new: new, console: console)
        report = report.verified(by: try await verifier.errors())
      } else if options.verifies {
        report.remarks.append("It was not verified: the index store was given, and the client was not built.")
      }
      return report
    case .compileCommands, .cSources:
      let client = try CClient(root: options.client, kind: kind, arguments: options.clangArguments, old: old, new: new, console: console)
      let uses = try await client.uses(of: join.symbols)
      var report = self.report(join, uses)
      if options.verifies { report = report.verified(by: try await client.errorsWithNew()) }
      return report
    case .binary:
      throw UpgradeError.noLibraries(versions.old, versions.new)
    }
  }

  private func report(_ join: UpgradeJoin, _ uses: ClientUses) -> UpgradeReport {
    let (hits, unused) = join.hits(of: uses.uses)
    // A C library is called like its folder, which may be its version.
    let modules = new.snapshots.map(\.header.module).filter { $0 != URL(fileURLWithPath: versions.new).lastPathComponent }
    var report = UpgradeReport(
      library: versions.library ?? (modules.isEmpty ? "library" : modules.joined(separator: ", ")),
      oldVersion: versions.old, newVersion: versions.new,
      client: URL(fileURLWithPath: options.client).lastPathComponent, hits: hits, unused: unused, uses: uses.occurrences)
    report.remarks = uses.remarks
    return report
  }
}

/// A client's uses, and how they were found.
struct ClientUses: Sendable {
  var uses: [ClientUse] = []
  var occurrences = 0
  /// How many of the client's files were looked at.
  var files = 0
  var remarks: [String] = []
  /// The build that they come from; nil when an index store was given.
  var build: SwiftClientBuild?
}
