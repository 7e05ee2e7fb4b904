import APIModel

/// The report page's filters. Hidden until the script, without which they do nothing, shows them.
enum HTMLFilters {
  static func text(of report: Report) -> String {
    let findings = report.modules.flatMap(\.findings)
    guard !findings.isEmpty else { return "" }
    let present = Set(findings.map { Severity($0.finding) })
    let boxes = Severity.allCases.filter(present.contains).map { severity in
      "<label><input type=\"checkbox\" name=\"severity\" value=\"\(severity.name)\" checked> \(severity.title)</label>\n"
    }
    let modules = report.modules.filter { !$0.findings.isEmpty }.map(\.name)
    let rules = Set(findings.map(\.finding.rule)).sorted()
    // A choice between one is none, but the script asks for the field.
    let moduleChoice =
      modules.count > 1
      ? choice("module", "Module", all: "all modules", modules) : "<input type=\"hidden\" name=\"module\" value=\"\">\n"
    return """
      <form id="filters" role="search" aria-label="Filter the changes" hidden>
      <fieldset>
      <legend>Severity</legend>
      \(boxes.joined())</fieldset>
      \(moduleChoice)\(choice("rule", "Rule", all: "all rules", rules))<div class="field wide">
      <label for="filter-text">Text</label>
      <input id="filter-text" name="text" type="search" autocomplete="off">
      </div>
      <button type="reset">Show all</button>
      <p id="status" role="status"></p>
      </form>

      """
  }

  private static func choice(_ name: String, _ title: String, all: String, _ values: [String]) -> String {
    let options = values.map {
      "<option value=\"\(XMLText.escape($0))\">\(XMLText.escape(ClippedText.clip($0, to: 100)))</option>\n"
    }
    return """
      <div class="field">
      <label for="filter-\(name)">\(title)</label>
      <select id="filter-\(name)" name="\(name)">
      <option value="">\(all)</option>
      \(options.joined())</select>
      </div>

      """
  }
}
