import APIModel

/// What a library file's SONAME says about the comparison as a whole.
enum LibraryRemarks {
  static func remarks(_ old: Snapshot, _ new: Snapshot, _ findings: [Finding]) -> [Report.Remark] {
    let module = new.header.module
    switch (old.header.library, new.header.library) {
    case (nil, nil): return []
    case (let before?, let after?): return soname(module, before, after, findings)
    case (nil, _?), (_?, nil):
      let side = old.header.library == nil ? "old" : "new"
      return [
        Report.Remark(
          id: "library-on-one-side", verdict: .allowed,
          message: "The library file of the \(side) side is not known, so that exports were not compared.",
          fix: "Name it with --\(side)-library, or take the snapshot with --library.", module: module)
      ]
    }
  }

  private static func soname(
    _ module: String, _ old: Snapshot.LibraryFacts, _ new: Snapshot.LibraryFacts, _ findings: [Finding]
  ) -> [Report.Remark] {
    guard let before = old.soname, let after = new.soname else { return [] }
    let breaks = findings.contains { $0.impact.binary == .breaking }
    if breaks, before == after {
      return [
        Report.Remark(
          id: "soname-kept", verdict: .advice,
          message: "Programs that were linked before break, and still ask for '\(after)': the SONAME is the same.",
          fix: "Undo the binary breaks, or give the library a new SONAME.", module: module)
      ]
    }
    if !breaks, before != after, !old.isPromise {
      return [
        Report.Remark(
          id: "soname-changed-needlessly", verdict: .allowed,
          message: "The SONAME changes from '\(before)' to '\(after)', and no binary break was found.",
          fix: "Keep the SONAME when programs need not be linked again.", module: module)
      ]
    }
    return []
  }
}
