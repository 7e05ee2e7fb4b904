import APIDiff
import APIModel
import CExtraction
import Foundation

/// A batch with the compilers' answers and ours.
struct Trial: Sendable {
  let batch: Batch
  /// One for each dimension and language mode.
  let agreements: [Agreement]
  /// Slot → why it does not count.
  let dropped: [Int: String]
  /// Findings that are about no slot: there should be none.
  let strays: [Finding]

  static func swift(_ batch: Batch, in folder: URL, libraryMode: Int) async throws -> Trial {
    let truth = try await SwiftTruth(batch, in: folder, library: SwiftTruth.Library(mode: libraryMode))
    let bySlot = try await findings(about: truth, hasLibraryEvolution: false)
    let agreements = SwiftTruth.modes.map { mode in
      Agreement(
        dimension: "Swift source, mode \(mode)",
        verdicts: truth.slots.map { slot in
          let found = bySlot[slot.index] ?? []
          let errors = truth.errors[mode]?[slot.index] ?? []
          return Agreement.Verdict(
            slot: slot, isBreaking: !errors.isEmpty,
            isReported: found.contains {
              $0.impact.source == .breaking && (mode >= 6 || !$0.impact.onlyInSwift6)
            },
            evidence: errors, findings: found)
        })
    }
    return Trial(batch: batch, agreements: agreements, dropped: truth.dropped, strays: bySlot[-1] ?? [])
  }

  /// Slot → what is found. Slots whose client is no good stay in the library.
  private static func findings(about truth: SwiftTruth, hasLibraryEvolution: Bool) async throws -> [Int: [Finding]] {
    let old = try await SwiftSurface.snapshot(of: truth.oldLibrary, sources: truth.sources, hasLibraryEvolution)
    let new = try await SwiftSurface.snapshot(of: truth.newLibrary, sources: truth.sources, hasLibraryEvolution)
    let findings = compare(old: [old], new: [new]).modules.flatMap { $0.findings.map(\.finding) }
    return Attribution.slots(of: findings, in: truth.built)
  }

  /// Libraries with evolution, and the symbols that compiled clients do not find any more.
  static func swiftSymbols(_ batch: Batch, in folder: URL) async throws -> Trial {
    let truth = try await SwiftTruth(batch, in: folder, library: SwiftTruth.Library(hasEvolution: true))
    let lost = try await truth.lostSymbols()
    let bySlot = try await findings(about: truth, hasLibraryEvolution: true)
    let verdicts = truth.slots.map { slot in
      let found = bySlot[slot.index] ?? []
      return Agreement.Verdict(
        slot: slot, isBreaking: lost[slot.index] != nil,
        isReported: found.contains { $0.impact.binary == .breaking }, evidence: lost[slot.index] ?? [], findings: found)
    }
    return Trial(
      batch: batch, agreements: [Agreement(dimension: "Swift symbols", verdicts: verdicts)], dropped: truth.dropped,
      strays: bySlot[-1] ?? [])
  }
}

extension Trial {
  static func c(_ batch: Batch, in folder: URL) async throws -> Trial {
    let truth = try await CTruth(batch, in: folder)
    let extractor = HeaderExtractor(toolVersion: "test")
    let old = try await extractor.snapshot(of: HeaderRequest(module: "library", root: truth.oldHeaders.path))
    let new = try await extractor.snapshot(of: HeaderRequest(module: "library", root: truth.newHeaders.path))
    let findings = compare(old: [old], new: [new]).modules.flatMap { $0.findings.map(\.finding) }
    let bySlot = Attribution.slots(of: findings, in: truth.built)
    func agreement(
      _ dimension: String, _ evidence: [Int: [String]], _ level: KeyPath<Impact, Impact.Level>
    ) -> Agreement {
      Agreement(
        dimension: dimension,
        verdicts: truth.slots.map { slot in
          let found = bySlot[slot.index] ?? []
          let says = evidence[slot.index] ?? []
          return Agreement.Verdict(
            slot: slot, isBreaking: !says.isEmpty,
            isReported: found.contains { $0.impact[keyPath: level] == .breaking }, evidence: says,
            findings: found)
        })
    }
    return Trial(
      batch: batch,
      agreements: [
        agreement("C source", truth.errors, \.source), agreement("C binary", truth.failures, \.binary),
      ],
      dropped: truth.dropped, strays: bySlot[-1] ?? [])
  }
}
