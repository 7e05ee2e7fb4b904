import APIModel

/// The project's waivers, and what became of each.
struct WaiverBook: Sendable {
  let waivers: [Waiver]
  let hasSecurityException: Bool
  private var matched: Set<Int> = []
  private var needed: Set<Int> = []
  private var expired: Set<Int> = []

  init(_ waivers: [Waiver], hasSecurityException: Bool) {
    self.waivers = waivers
    self.hasSecurityException = hasSecurityException
  }

  /// The judgement after the waivers had their say. Only violations need one.
  mutating func apply(
    to judgement: ModuleJudge.Judgement, of finding: Finding, _ context: ModuleJudge.Context
  ) -> ModuleJudge.Judgement {
    // The one that names this very finding goes before patterns.
    let places = waivers.indices.filter { waivers[$0].matches(finding, in: context.module) }
      .sorted { (waivers[$0].fingerprint == nil ? 1 : 0, $0) < (waivers[$1].fingerprint == nil ? 1 : 0, $1) }
    matched.formUnion(places)
    guard judgement.verdict == .violation else { return judgement }
    needed.formUnion(places)
    let (dead, alive) = (
      places.filter { waivers[$0].isExpired(in: context.proposed, on: context.today) },
      places.filter { !waivers[$0].isExpired(in: context.proposed, on: context.today) })
    expired.formUnion(dead)
    guard let place = alive.first else { return judgement }
    return ModuleJudge.Judgement(.waived, .nothing, words(waivers[place], for: judgement))
  }

  private func words(_ waiver: Waiver, for judgement: ModuleJudge.Judgement) -> String {
    let end = waiver.expires.map { ", expires \($0)" } ?? ""
    var kind = "waived by \(waiver.owner)\(end)"
    if let advisory = waiver.advisory {
      kind = hasSecurityException ? "security exception \(advisory), waived by \(waiver.owner)\(end)" : "\(kind), \(advisory)"
    }
    return "\(kind): \(waiver.reason) (otherwise: \(judgement.reason))"
  }

  /// What is wrong with waivers, after every finding was judged.
  func remarks() -> [Report.Remark] {
    waivers.indices.compactMap { index in
      let waiver = waivers[index]
      func remark(_ id: String, _ message: String, _ fix: String) -> Report.Remark {
        Report.Remark(id: id, verdict: .violation, message: Sentence.of(message), fix: fix, location: waiver.location)
      }
      if expired.contains(index) {
        return remark(
          "waiver-expired", "\(waiver.subject) expired \(waiver.expires.map(\.description) ?? "")",
          "Keep the promise, or agree on a new date and write it down.")
      }
      if !matched.contains(index) {
        return remark(
          "waiver-unmatched", "\(waiver.subject) matches nothing that changed",
          "Remove it from the configuration; a fingerprint changes with the change that it stands for.")
      }
      if !needed.contains(index) {
        return remark(
          "waiver-stale", "\(waiver.subject) is needed no more: the policy allows what it matches",
          "Remove it from the configuration.")
      }
      return nil
    }
  }
}
