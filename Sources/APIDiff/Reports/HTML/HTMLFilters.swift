/// A page's filters. Hidden until the script, without which they do nothing, shows them.
struct HTMLFilters {
  /// What is filtered, in the plural: `changes`.
  var entries: String
  /// What the boxes stand for.
  var legend: String
  var boxes: [(name: String, title: String)]
  var modules: [String]
  var rules: [String]

  var text: String {
    guard !rules.isEmpty else { return "" }
    let boxes = boxes.map { box in
      "<label><input type=\"checkbox\" name=\"severity\" value=\"\(box.name)\" checked> \(box.title)</label>\n"
    }
    // A choice between one is none, but the script asks for the field.
    let moduleChoice =
      modules.count > 1
      ? Self.choice("module", "Module", all: "all modules", modules)
      : "<input type=\"hidden\" name=\"module\" value=\"\">\n"
    return """
      <form id="filters" role="search" aria-label="Filter the \(entries)" data-entries="\(entries)" hidden>
      <fieldset>
      <legend>\(legend)</legend>
      \(boxes.joined())</fieldset>
      \(moduleChoice)\(Self.choice("rule", "Rule", all: "all rules", rules))<div class="field wide">
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
