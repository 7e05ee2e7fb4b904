public import APIModel

/// Compares two releases of a library and judges what changed.
///
/// - Parameters:
///   - old: The modules of the release that clients use now; names are unique.
///   - new: The modules of the release that they may move to.
///   - others: Modules of both releases that are not compared, but that compared ones may re-export.
/// - Returns: One entry for every module that is on either side.
public func compare(
  old: [Snapshot], new: [Snapshot], others: (old: [Snapshot], new: [Snapshot]) = ([], [])
) -> Report {
  let sides = ModuleSet(old: old + others.old, new: new + others.new)
  let names = Set((old + new).map(\.header.module)).sorted()
  // What the manifest says stands once, with the first module that is on both sides.
  let host = names.first { sides.old[$0]?.header.package != nil && sides.new[$0]?.header.package != nil }
  let modules = names.compactMap { name in
    compareModule(sides.old[name], sides.new[name], of: sides, withPackage: name == host)
  }
  let bump = modules.map(\.requiredBump).max() ?? .none
  var report = Report(modules: modules, requiredBump: bump, verdict: bump == .major ? .violation : .allowed)
  report.remarks = modules.flatMap { module -> [Report.Remark] in
    guard let old = sides.old[module.name], let new = sides.new[module.name] else { return [] }
    return LibraryRemarks.remarks(old, new, module.findings.map(\.finding))
  }
  return report
}

private func compareModule(
  _ old: Snapshot?, _ new: Snapshot?, of sides: ModuleSet, withPackage: Bool
) -> Report.Module? {
  guard let header = (new ?? old)?.header else { return nil }
  var findings: [Finding] = []
  if withPackage, let before = old?.header.package, let after = new?.header.package {
    findings = RuleEngine().findings(old: before, new: after)
  }
  if let old, let new {
    let (changes, comparison) = Differ.changes(from: old, to: new, among: sides)
    findings += RuleEngine().findings(in: changes, of: comparison)
  } else {
    findings = RuleEngine().findings(removed: old, added: new)
  }
  let judged = findings.map(Judge.judge).enumerated()
    .sorted { ($1.element.finding.impact.worst, $0.offset) < ($0.element.finding.impact.worst, $1.offset) }
  return Report.Module(
    name: header.module, language: header.language, oldVersion: old?.header.version,
    newVersion: new?.header.version, requiredBump: findings.map(Judge.bump).max() ?? .none,
    findings: judged.map(\.element))
}
