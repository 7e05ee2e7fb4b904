import APIModel

/// The history of a project's modules as one HTML page that needs nothing else: no network, no
/// script, no font. The same history gives the same bytes.
package enum TimelinePage {
  package static func html(of timelines: [Timeline]) -> String {
    let names = timelines.map(\.module).joined(separator: ", ")
    var page = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="color-scheme" content="light dark">
      <title>API timeline: \(XMLText.escape(names))</title>
      <style>
      \(TimelineStyle.css)
      </style>
      </head>
      <body>
      <main>
      <h1>API timeline</h1>

      """
    if timelines.count > 1 {
      let links = timelines.enumerated().map { "<li><a href=\"#m\($0)\">\(XMLText.escape($1.module))</a></li>" }
      page += "<nav aria-label=\"Modules\"><ul>\(links.joined())</ul></nav>\n"
    }
    for (index, timeline) in timelines.enumerated() { page += TimelineSection(timeline, id: "m\(index)").html }
    return page + "</main>\n</body>\n</html>\n"
  }
}

/// One module's part of the page.
private struct TimelineSection {
  let timeline: Timeline
  let id: String

  init(_ timeline: Timeline, id: String) {
    self.timeline = timeline
    self.id = id
  }

  var html: String {
    let chart = TimelineChart(timeline, id: id).svg()
    let name = XMLText.escape(timeline.module)
    return """
      <section id="\(id)" aria-labelledby="\(id)-name">
      <h2 id="\(id)-name">\(name)</h2>
      \(figures)
      <div class="chart" tabindex="0" role="region" aria-label="Chart of \(name), scrolls sideways">
      \(chart)
      </div>
      \(legend(of: chart))\(notes)
      <h3>Releases</h3>
      \(releases)
      \(deprecations)
      </section>

      """
  }

  // MARK: Figures

  private var figures: String {
    let states = Dictionary(grouping: timeline.windows, by: \.state).mapValues(\.count)
    let size = timeline.columns.compactMap(\.counts).first { $0.release.index == timeline.latest.index }?.size ?? 0
    let standing = [Timeline.State.overdue, .removable, .waiting, .kept].map { states[$0] ?? 0 }.reduce(0, +)
    var tiles = [
      tile("\(timeline.latest.version)", timeline.latest.date.map { "latest, \($0)" } ?? "latest release", ""),
      tile("\(size)", "declarations", ""), tile("\(standing)", "deprecated now", ""),
    ]
    tiles.append(tile("\(states[.overdue] ?? 0)", "overdue", states[.overdue] == nil ? "good" : "bad"))
    let early = states[.removedEarly] ?? 0
    tiles.append(tile("\(early)", "removed too early", early == 0 ? "good" : "bad"))
    let silent = timeline.columns.compactMap(\.counts).map(\.removedUnannounced).reduce(0, +)
    tiles.append(tile("\(silent)", "removed unannounced", silent == 0 ? "good" : "bad"))
    return "<dl class=\"tiles\">\(tiles.joined())</dl>"
  }

  private func tile(_ figure: String, _ word: String, _ name: String) -> String {
    "<div class=\"tile \(name)\"><dt>\(XMLText.escape(word))</dt><dd>\(XMLText.escape(figure))</dd></div>"
  }

  // MARK: Legend

  /// A window's parts are as long as its releases are apart: whether one is there, the chart knows.
  private func legend(of chart: String) -> String {
    let counts = timeline.columns.compactMap(\.counts)
    func isDrawn(_ name: String) -> Bool { chart.contains("class=\"\(name)\"") }
    let entries: [(name: String, words: String, isUsed: Bool)] = [
      ("added", "added", counts.contains { $0.predecessor != nil && $0.added > 0 }),
      ("changed", "changed", counts.contains { $0.changed > 0 }),
      ("deprecated", "deprecated", counts.contains { $0.predecessor != nil && $0.deprecated > 0 }),
      ("removed", "removed without a deprecation", counts.contains { $0.removedUnannounced > 0 }),
      ("announced-key", "removed after a deprecation", counts.contains { $0.removed > $0.removedUnannounced }),
      ("window", "deprecated, must stay", isDrawn("window")), ("open", "until it may go", isDrawn("open")),
      ("after", "may go", isDrawn("after")), ("late", "overdue", isDrawn("late")),
    ]
    let items = entries.filter(\.isUsed).map { "<li><span class=\"key \($0.name)\"></span>\($0.words)</li>" }
    return items.isEmpty ? "" : "<ul class=\"legend\" aria-label=\"Legend\">\(items.joined())</ul>\n"
  }

  private var notes: String {
    var notes: [String] = []
    if timeline.prereleases > 0 {
      notes.append("\(timeline.prereleases) pre-release\(timeline.prereleases == 1 ? " is" : "s are") left out.")
    }
    if timeline.columns.contains(where: { !$0.isOnMainLine }) {
      notes.append("Hollow dots are releases of maintenance lines, compared with the release before them on their line.")
    }
    if timeline.windows.count > TimelineChart.maximumRows {
      notes.append("The picture shows the first \(TimelineChart.maximumRows) of \(timeline.windows.count) deprecations; the table has all.")
    }
    if let today = timeline.today { notes.append("As of \(today).") }
    return notes.isEmpty ? "" : "<p class=\"note\">\(XMLText.escape(notes.joined(separator: " ")))</p>"
  }

  // MARK: Tables

  private var releases: String {
    let heads = ["Version", "Date", "Size", "Added", "Changed", "Deprecated", "Removed", "Unannounced"]
    let rows = timeline.columns.compactMap(\.counts).reversed().map { counts -> String in
      let changes = [counts.added, counts.changed, counts.deprecated, counts.removed, counts.removedUnannounced]
      let cells = ([counts.size] + changes).enumerated().map { place, count in
        place > 0 && counts.predecessor == nil ? "<td class=\"n\">–</td>" : "<td class=\"n\(count == 0 ? " zero" : "")\">\(count)</td>"
      }
      let version = "<th scope=\"row\">\(XMLText.escape("\(counts.release.version)"))</th>"
      return "<tr>\(version)<td>\(counts.release.date?.description ?? "–")</td>\(cells.joined())</tr>"
    }
    return table("What each release changed", heads, numbersFrom: 2, rows)
  }

  private var deprecations: String {
    guard !timeline.windows.isEmpty else { return "<p class=\"note\">Nothing was ever deprecated.</p>" }
    let order = Timeline.State.allCases
    let rows = timeline.windows.sorted { left, right in
      (order.firstIndex(of: left.state) ?? 0, left.since, left.name) < (order.firstIndex(of: right.state) ?? 0, right.since, right.name)
    }.map { window -> String in
      let since = timeline.columns[window.since]
      let date = since.counts?.release.date.map { " <small>\($0)</small>" } ?? ""
      let day = window.earliestDay.map { " <small>\($0)</small>" } ?? ""
      return "<tr><th scope=\"row\"><code>\(XMLText.escape(window.name))</code></th>"
        + "<td>\(XMLText.escape("\(since.version)"))\(date)</td>"
        + "<td>\(XMLText.escape(window.earliestVersion?.description ?? "never"))\(day)</td>"
        + "<td><span class=\"state \(window.state.rawValue)\">\(Self.word(window.state))</span></td>"
        + "<td>\(XMLText.escape(window.reason))</td></tr>"
    }
    return "<h3>Deprecations</h3>\n"
      + table("Every deprecation and what became of it", ["Symbol", "Since", "Earliest removal", "State", "Why"], numbersFrom: 9, rows)
  }

  private static func word(_ state: Timeline.State) -> String {
    state == .removedEarly ? "removed early" : state.rawValue
  }

  private func table(_ caption: String, _ heads: [String], numbersFrom first: Int, _ rows: [String]) -> String {
    let cells = heads.enumerated().map { "<th scope=\"col\"\($0 >= first ? " class=\"n\"" : "")>\($1)</th>" }
    return "<div class=\"table\"><table><caption>\(caption)</caption><thead><tr>\(cells.joined())</tr></thead>\n"
      + "<tbody>\n\(rows.joined(separator: "\n"))\n</tbody></table></div>"
  }
}
