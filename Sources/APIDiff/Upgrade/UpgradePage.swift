import APIModel

/// The upgrade report as one page: by certainty, each place with its line and what the library has
/// now.
package enum UpgradePage {
  package static func text(of report: UpgradeReport) -> String {
    let places = UpgradePlaces(report)
    let modules = Set(report.hits.map(\.module)).sorted()
    var page = HTMLPage(
      title: "\(report.library) \(report.oldVersion) → \(report.newVersion) for \(report.client)", entries: "places",
      main: UpgradeReport.Certainty.allCases.map { section($0, places, isAlone: modules.count == 1) }.joined()
        + unexplained(places.unexplained))
    page.header = "<p class=\"advice\">\(HTMLText.prose(UpgradeText.summary(of: report)))</p>\n"
    if let verification = report.verification {
      page.header += "<p>\(HTMLText.prose(UpgradeText.agreement(verification, report)))</p>\n"
    }
    let present = UpgradeReport.Certainty.allCases.filter { report.count($0) > 0 }
    page.header += HTMLPage.counts(present.map { ($0.pageClass, "\(report.count($0)) \($0.inWords)") })
    let remarks = report.remarks.map { ("risky", "<b>Note:</b> \(HTMLText.prose($0))") }
    page.beforeMain =
      HTMLPage.remarks("What limits the answer", remarks)
      + HTMLFilters(
        entries: "places", legend: "Certainty", boxes: present.map { ($0.rawValue, $0.title) }, modules: modules,
        rules: Set(report.hits.map(\.finding.rule)).sorted()
      ).text
    return page.text
  }

  private static func section(_ certainty: UpgradeReport.Certainty, _ places: UpgradePlaces, isAlone: Bool) -> String {
    let entries = places.entries.filter { $0.hit.certainty == certainty }
    guard !entries.isEmpty else { return "" }
    let id = "places-\(certainty.rawValue)"
    return """
      <section class="\(certainty.pageClass)" aria-labelledby="\(id)">
      <h2 id="\(id)">\(certainty.title) (\(entries.count)) <small>\(certainty.explanation)</small></h2>
      \(entries.map { article($0, isAlone: isAlone) }.joined())</section>

      """
  }

  private static func article(_ entry: UpgradePlaces.Entry, isAlone: Bool) -> String {
    let hit = entry.hit
    let id = entry.anchor
    var page = """
      <article id="\(id)" class="finding \(hit.certainty.pageClass)" tabindex="-1" data-severity="\(hit.certainty.rawValue)" \
      data-module="\(XMLText.escape(hit.module))" data-rule="\(XMLText.escape(hit.finding.rule))">
      <h3>\(HTMLText.prose(UpgradeText.place(hit.location)))<a class="anchor" href="#\(id)" aria-label="Link to this place">#</a></h3>

      """
    page += "<p>\(HTMLText.prose(hit.finding.message)) Here \(HTMLText.prose(hit.reason)).</p>\n"
    let line = hit.line.isEmpty ? "" : code("your line", hit.line, "old")
    let sides = line + (hit.instead.map { code("the library has now", $0, "new") } ?? "")
    if !sides.isEmpty { page += "<div class=\"sides\">\n\(sides)</div>\n" }
    for error in hit.errors { page += self.error(error, isHere: error.location == hit.location) }
    let module = isAlone ? "" : " <span>\(HTMLText.prose(hit.module))</span>"
    return page + "<p class=\"facts\"><span><code>\(XMLText.escape(hit.finding.rule))</code></span>\(module)</p>\n</article>\n"
  }

  private static func code(_ title: String, _ text: String, _ side: String) -> String {
    let code = XMLText.escape(ClippedText.clip(text, to: 5000))
    return "<div class=\"side \(side)\"><p>\(title)</p><pre><code>\(code)</code></pre></div>\n"
  }

  private static func error(_ error: UpgradeReport.CompilerError, isHere: Bool) -> String {
    let place = isHere ? "The compiler says" : HTMLText.prose(UpgradeText.place(error.location))
    return "<p class=\"proof\"><b>\(place):</b> \(HTMLText.prose(error.message))</p>\n"
  }

  private static func unexplained(_ errors: [UpgradeReport.CompilerError]) -> String {
    guard !errors.isEmpty else { return "" }
    return """
      <section class="breaking" aria-labelledby="unexplained">
      <h2 id="unexplained">Errors that no known break explains (\(errors.count))</h2>
      \(errors.map { error($0, isHere: false) }.joined())</section>

      """
  }
}

extension UpgradeReport.Certainty {
  /// The page's class, which gives the colour.
  fileprivate var pageClass: String {
    switch self {
    case .affected: "breaking"
    case .silent: "deprecated"
    case .possible: "risky"
    }
  }
}
