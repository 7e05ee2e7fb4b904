import Foundation
import Testing

/// The compilers and apidiff, on API changes that nobody wrote down.
///
/// A batch draws declarations and changes from the families in `Tests/Mutations`; the same seed
/// gives the same batch. `Scripts/mutate` runs other seeds and longer batches.
@Suite(.serialized)
struct MutationTests {
  @Test(arguments: [Settings.swiftSeed])
  func swift(seed: UInt64) async throws {
    let batch = try Batch(.swift, seed: seed, count: Settings.count, families: Settings.families)
    try await Self.judge(batch) { try await Trial.swift(batch, in: $0, libraryMode: Settings.libraryMode) }
  }

  @Test(arguments: [Settings.swiftSeed])
  func swiftSymbols(seed: UInt64) async throws {
    let batch = try Batch(.swift, seed: seed, count: Settings.count, families: Settings.families)
    try await Self.judge(batch) { try await Trial.swiftSymbols(batch, in: $0) }
  }

  @Test(arguments: [Settings.cSeed])
  func c(seed: UInt64) async throws {
    let batch = try Batch(.c, seed: seed, count: Settings.count, families: Settings.families)
    try await Self.judge(batch) { try await Trial.c(batch, in: $0) }
  }

  @Test func familiesCanBeRead() throws {
    #expect(try Family.all("Swift").count >= 19)
    #expect(try Family.all("C").count >= 7)
  }

  @Test func oneSeedGivesOneBatch() throws {
    let first = try Batch(.swift, seed: 7, count: 30).slots.map { $0.text("library", new: true) + $0.text("client") }
    let second = try Batch(.swift, seed: 7, count: 30).slots.map { $0.text("library", new: true) + $0.text("client") }
    #expect(first == second)
    let other = try Batch(.swift, seed: 8, count: 30).slots.map { $0.text("library", new: true) + $0.text("client") }
    #expect(first != other)
  }

  /// Runs a trial in a folder of its own, and records what is not explained.
  private static func judge(_ batch: Batch, _ run: (URL) async throws -> Trial) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "apidiff-mutation-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { if Settings.keeps { print("kept \(folder.path)") } else { try? FileManager.default.removeItem(at: folder) } }
    let trial = try await run(folder)
    for agreement in trial.agreements {
      print(agreement.summary)
      for verdict in agreement.verdicts where !verdict.agrees {
        if let reason = KnownDisagreement.reason(for: verdict, in: agreement) {
          print("known: \(reason)\n\(verdict.description(sections: batch.language.sections + ["client"]))")
        } else {
          Issue.record("\(agreement.dimension), seed \(batch.seed)\n\(verdict.description(sections: batch.language.sections + ["client"]))")
        }
      }
    }
    #expect(trial.strays.isEmpty, "findings about what did not change")
    // A generator that draws invalid code proves nothing.
    #expect(trial.dropped.count * 3 < batch.slots.count, "\(trial.dropped)")
    print("dropped \(trial.dropped.count) of \(batch.slots.count) slots: no valid code, or a client that fails against old")
  }
}

/// What `Scripts/mutate` sets in the environment.
private enum Settings {
  private static let environment = ProcessInfo.processInfo.environment

  static let swiftSeed = environment["MUTATION_SEED"].flatMap { UInt64($0) } ?? 2026
  static let cSeed = environment["MUTATION_SEED"].flatMap { UInt64($0) } ?? 2026
  /// Whether the drawn sources stay, to be looked at.
  static let keeps = environment["MUTATION_KEEP"] != nil
  static let count = environment["MUTATION_COUNT"].flatMap { Int($0) } ?? 90
  static let families = Set((environment["MUTATION_FAMILIES"] ?? "").split(separator: ",").map(String.init))
  static let libraryMode = environment["MUTATION_LIBRARY_MODE"] == "5" ? 5 : 6
}
