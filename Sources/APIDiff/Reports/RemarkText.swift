import APIModel

/// What the policy says beside single findings, for people.
enum RemarkText {
  static func write(_ remarks: [Report.Remark], to lines: inout TextLines) {
    guard !remarks.isEmpty else { return }
    lines.gap()
    lines.paragraph("Release and policy", indent: 0, ink: .bold)
    for remark in remarks {
      lines.gap()
      let ink: TextStyle.Ink? = remark.verdict == .violation ? .boldRed : remark.verdict == .advice ? .yellow : nil
      let owner = remark.module.map { "\($0): " } ?? ""
      lines.paragraph(owner + remark.message, indent: 4, ink: ink)
      if let location = remark.location {
        lines.labelled("at", "\(location.file):\(location.line):\(location.column)", indent: 6)
      }
      if remark.verdict != .allowed { lines.labelled("note", "\(remark.id) (\(remark.verdict.rawValue))", indent: 6) }
      if !remark.fix.isEmpty { lines.labelled("fix", remark.fix, indent: 6) }
    }
  }
}
