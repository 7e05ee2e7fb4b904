/// The places of an upgrade as GitHub's workflow commands, for a pull request that raises a version.
package enum UpgradeAnnotations {
  package static func text(of report: UpgradeReport) -> String {
    let places = UpgradePlaces(report)
    var annotations = WorkflowAnnotations()
    for hit in places.entries.map(\.hit) {
      annotations.add(
        hit.certainty == .possible ? .warning : .error, at: UpgradePlaces.place(of: hit.location),
        title: "\(report.library): \(hit.finding.rule)", UpgradePlaces.text(of: hit))
    }
    for error in places.unexplained {
      annotations.add(.error, at: UpgradePlaces.place(of: error.location), title: "\(report.library): unexplained", error.message)
    }
    for remark in report.remarks { annotations.add(.notice, at: nil, title: report.library, remark) }
    return annotations.text
  }
}
