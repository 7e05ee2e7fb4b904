import APIModel

/// A report as one page that needs nothing else: no network, no other file. It is complete without
/// its script, which only filters. Every part is markup already.
struct HTMLPage {
  /// As text; it is the page's heading too.
  var title: String
  /// What is listed, in the plural: `changes`.
  var entries: String
  var header = ""
  var beforeMain = ""
  var main: String

  var text: String {
    let title = XMLText.escape(ClippedText.clip(title, to: 300))
    let policy = """
      default-src 'none'; style-src 'sha256-\(SHA256.base64(of: HTMLStyle.text))'; \
      script-src 'sha256-\(SHA256.base64(of: HTMLScript.text))'; base-uri 'none'; form-action 'none'
      """
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(title) · apidiff</title>
      <style>\(HTMLStyle.text)</style>
      </head>
      <body>
      <a class="skip" href="#changes">Skip to the \(entries)</a>
      <header>
      <h1>\(title)</h1>
      \(header)</header>
      \(beforeMain)<main id="changes" tabindex="-1">
      \(main)</main>
      <footer>
      <p>Made by apidiff \(XMLText.escape(ToolVersion.current)). A rule in full: <code>apidiff explain RULE</code>.</p>
      </footer>
      <script>\(HTMLScript.text)</script>
      </body>
      </html>

      """
  }

  /// `3 affected`, each in the colour of its class.
  static func counts(_ items: [(class: String, text: String)]) -> String {
    let items = items.map { "<li class=\"\($0.class)\">\($0.text)</li>\n" }
    return items.isEmpty ? "" : "<ul class=\"counts\" aria-label=\"Counts\">\n\(items.joined())</ul>\n"
  }

  /// What is said beside the entries; its items are markup.
  static func remarks(_ label: String, _ items: [(class: String, markup: String)]) -> String {
    guard !items.isEmpty else { return "" }
    let items = items.map { "<li class=\"\($0.class)\">\($0.markup)</li>\n" }
    return "<section aria-label=\"\(label)\">\n<ul class=\"remarks\">\n\(items.joined())</ul>\n</section>\n"
  }
}
