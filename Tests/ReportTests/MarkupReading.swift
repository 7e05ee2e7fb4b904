import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads XML with the system's parser.
final class XMLReading: NSObject, XMLParserDelegate {
  private(set) var elements = Set<String>()
  private(set) var attributes: [String: [[String: String]]] = [:]
  private(set) var error: String?

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    if !parser.parse() { error = "\(parser.parserError.map { "\($0)" } ?? "unknown") in line \(parser.lineNumber)" }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.insert(name)
    self.attributes[name, default: []].append(attributes)
  }
}

/// Reads the strict kind of HTML that our pages are: known elements, attributes in double quotes,
/// properly nested, no stray `<`, `>` or `&`.
struct HTMLReading {
  private(set) var problems: [String] = []
  /// The text of each element of a name, in order.
  private(set) var texts: [String: [String]] = [:]
  private(set) var scripts: [String] = []

  private static let void: Set<String> = ["meta", "input"]
  private static let known: Set<String> = [
    "details", "summary",
    "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "h3", "h4", "p", "ul", "li", "form", "fieldset",
    "legend", "label", "input", "div", "select", "option", "button", "main", "section", "article", "small", "pre", "code", "del",
    "ins", "span", "b", "footer", "script",
  ]

  init(_ page: String) { read(page) }

  private mutating func read(_ page: String) {
    guard page.hasPrefix("<!DOCTYPE html>\n") else { return problems.append("no doctype") }
    var rest = page.dropFirst(16)
    var open: [(name: String, text: String)] = []
    while let tag = rest.firstIndex(of: "<") {
      let text = Self.decoded(String(rest[..<tag]))
      if text == nil { problems.append("stray sign in: \(rest[..<tag])") }
      for index in open.indices { open[index].text += text ?? "" }
      rest = rest[tag...]
      if let match = rest.prefixMatch(of: /<\/([a-z0-9]+)>/) {
        guard let last = open.popLast(), last.name == match.1 else { return problems.append("unexpected \(match.0)") }
        texts[last.name, default: []].append(last.text)
        rest = rest[match.range.upperBound...]
      } else if let match = rest.prefixMatch(of: /<([a-z0-9]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>/) {
        let name = String(match.1)
        if !Self.known.contains(name) { problems.append("unknown element \(name)") }
        let attributes = match.2.replacing(/="[^"]*"/, with: "").split(separator: " ")
        if attributes.contains(where: { $0.hasPrefix("on") || $0 == "style" }) { problems.append("active attribute in \(match.0)") }
        if let link = match.2.firstMatch(of: /href="([^"]*)"/), link.1.prefixMatch(of: /#|https:\/\//) == nil {
          problems.append("strange link \(link.1)")
        }
        rest = rest[match.range.upperBound...]
        if name == "script" || name == "style" {
          guard let end = rest.range(of: "</\(name)>") else { return problems.append("open \(name)") }
          if name == "script" { scripts.append(String(rest[..<end.lowerBound])) }
          rest = rest[end.upperBound...]
        } else if !Self.void.contains(name) {
          open.append((name, ""))
        }
      } else {
        return problems.append("no tag: \(rest.prefix(60))")
      }
    }
    if !open.isEmpty { problems.append("open at the end: \(open.map(\.name))") }
  }

  /// nil when a sign stands there that must be written as an entity.
  private static func decoded(_ text: String) -> String? {
    guard !text.contains(">"), text.replacing(/&(?:amp|lt|gt|quot|#39);/, with: "").contains("&") == false else { return nil }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
