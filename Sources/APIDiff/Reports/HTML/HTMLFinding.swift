import APIModel

/// One finding on the report page.
enum HTMLFinding {
  static func text(of judged: Report.JudgedFinding, in module: Report.Module, _ labels: ReportLabels) -> String {
    let finding = judged.finding
    let severity = Severity(finding)
    let isCompact = severity == .added || severity == .noted
    let id = "f-\(XMLText.escape(finding.fingerprint))"
    var page = """
      <article id="\(id)" class="finding \(severity.name)\(isCompact ? " compact" : "")" tabindex="-1" \
      data-severity="\(severity.name)" data-module="\(XMLText.escape(module.name))" \
      data-rule="\(XMLText.escape(finding.rule))">
      <h4>\(HTMLText.prose(finding.message))<a class="anchor" href="#\(id)" aria-label="Link to this change">#</a></h4>

      """
    if !isCompact || finding.old != finding.new { page += sides(of: finding, labels) }
    guard !isCompact else { return page + "</article>\n" }
    page += facts(of: judged)
    if let proof = judged.proof { page += self.proof(proof) }
    if !finding.fix.isEmpty { page += "<p class=\"fix\"><b>What to do:</b> \(HTMLText.prose(finding.fix))</p>\n" }
    return page + "</article>\n"
  }

  private static func sides(of finding: Finding, _ labels: ReportLabels) -> String {
    switch (finding.old, finding.new) {
    case (nil, nil): return ""
    case (let old?, nil):
      let gone = "<div class=\"side both\"><p>new</p><p>gone</p></div>\n"
      return grid(side("old", old, plain(old.declaration), labels) + gone)
    case (nil, let new?): return grid(side("new", new, plain(new.declaration), labels))
    case (let old?, let new?) where old.declaration == new.declaration:
      return grid(side("both", new, plain(new.declaration), labels))
    case (let old?, let new?):
      let difference = TokenDifference(
        old: TerminalText.escape(ClippedText.clip(old.declaration, to: limit)),
        new: TerminalText.escape(ClippedText.clip(new.declaration, to: limit)))
      return grid(
        side("old", old, marked(difference.old, "del"), labels)
          + side("new", new, marked(difference.new, "ins"), labels))
    }
  }

  private static let limit = 5000

  private static func plain(_ text: String) -> String { XMLText.escape(ClippedText.clip(text, to: limit)) }

  private static func grid(_ content: String) -> String { "<div class=\"sides\">\n\(content)</div>\n" }

  private static func side(_ name: String, _ side: Finding.Side, _ code: String, _ labels: ReportLabels) -> String {
    let title = (name == "both" ? "old and new" : name) + place(side.location, isNew: name != "old", labels)
    return "<div class=\"side \(name)\"><p>\(title)</p><pre><code>\(code)</code></pre></div>\n"
  }

  private static func place(_ location: SourceLocation?, isNew: Bool, _ labels: ReportLabels) -> String {
    guard let location else { return "" }
    let text = XMLText.escape(ClippedText.clip("\(location.file):\(location.line)", to: 300))
    guard let link = labels.links.link(to: location, isNew: isNew) else { return " · \(text)" }
    return " · <a href=\"\(XMLText.escape(link))\">\(text)</a>"
  }

  /// Neighbours that differ are one mark.
  private static func marked(_ tokens: [TokenDifference.Token], _ tag: String) -> String {
    var result = ""
    var isOpen = false
    for token in tokens {
      if token.isDifferent != isOpen { result += isOpen ? "</\(tag)>" : "<\(tag)>" }
      isOpen = token.isDifferent
      result += XMLText.escape(String(token.text))
    }
    return result + (isOpen ? "</\(tag)>" : "")
  }

  /// The state in sight, the client that shows it folded.
  private static func proof(_ proof: Proof) -> String {
    let state = "<b>Proof:</b> \(HTMLText.prose(ProofText.sentence(proof)))"
    guard let witness = proof.witness else { return "<p class=\"proof\">\(state)</p>\n" }
    return """
      <p class="proof">\(state)</p>
      <details class="proof"><summary>The client that was compiled</summary>\
      <pre><code>\(ProofText.lines(of: witness).map(plain).joined(separator: "\n"))</code></pre></details>

      """
  }

  private static func facts(of judged: Report.JudgedFinding) -> String {
    let finding = judged.finding
    var facts = ["<code>\(XMLText.escape(finding.rule))</code>"]
    if finding.impact.source != .none {
      facts.append("<b>source \(finding.impact.source.rawValue)\(finding.impact.onlyInSwift6 ? " in Swift 6 mode" : "")</b>")
    }
    if finding.impact.binary != .none { facts.append("<b>binary \(finding.impact.binary.rawValue)</b>") }
    facts.append("\(judged.verdict.rawValue): \(HTMLText.prose(judged.reason))")
    if judged.isIntroduced == true { facts.append("introduced by this change") }
    if judged.isIntroduced == false { facts.append("not from this change") }
    return "<p class=\"facts\">\(facts.map { "<span>\($0)</span>" }.joined(separator: " "))</p>\n"
  }
}

/// Prose on a page.
enum HTMLText {
  static func prose(_ text: String) -> String { XMLText.escape(ClippedText.clip(text, to: 1000)) }
}
