import APIModel
import Yams

/// Adds a waiver to the text of a configuration; everything else in it stays as it is.
struct WaiverEditor {
  /// Key and value, in the order in which they are written; values are texts.
  let fields: [(key: String, value: String)]

  init(fields: [(key: String, value: String)]) { self.fields = fields }

  /// - Throws: When the text is no configuration, or has its waivers in a form with no place for a
  ///   new line.
  func adding(to text: String, file: String) throws(ConfigurationError) -> String {
    let before = try ConfigurationReader.configuration(from: text, file: file)
    let result = try inserted(into: text, file: file)
    let after = try ConfigurationReader.configuration(from: result, file: file)
    // Whatever the text looks like: nothing else may mean something else now.
    var rest = after
    rest.waivers = before.waivers
    guard rest == before, after.waivers.count == before.waivers.count + 1 else {
      throw ConfigurationError(
        file: file, line: nil, column: nil, message: "there is no safe place for a waiver: add it by hand:\n\(lines(indent: "  ").joined())")
    }
    return result
  }

  private func inserted(into text: String, file: String) throws(ConfigurationError) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let root = try ConfigurationDocument.root(of: text, file: file), case .mapping(let mapping) = root.node,
      let (key, value) = mapping.first(where: { $0.key.string == "waivers" }).map({ ($0.key, $0.value) }), let mark = key.mark
    else { return appended(to: text) }
    let place = mark.line - 1
    let margin = String(repeating: " ", count: mark.column - 1)
    let start = value.mark.map { lines[$0.line - 1].dropFirst($0.column - 1) } ?? ""
    switch value {
    case .sequence(let list) where !start.hasPrefix("[") && !list.isEmpty:
      // Before the first item: what follows the list belongs to others.
      let first = (value.sequence?.first?.mark?.line ?? place + 2) - 1
      let dash = lines[first].prefix { $0 == " " }
      guard lines[first].dropFirst(dash.count).hasPrefix("-") else { return text }
      lines.insert(contentsOf: plainLines(indent: String(dash)), at: first)
    case .sequence(let list) where !list.isEmpty:
      throw ConfigurationNode(node: value, file: file).error("waivers in brackets cannot be added to: write one item a line ('- …')")
    default:
      // `waivers:`, `waivers: []` or `waivers: ~`
      let comment = lines[place].firstIndex(of: "#").map { " " + lines[place][$0...] } ?? ""
      lines[place] = "\(margin)waivers:\(comment)"
      lines.insert(contentsOf: plainLines(indent: margin + "  "), at: place + 1)
    }
    return lines.joined(separator: "\n")
  }

  private func appended(to text: String) -> String {
    let start = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    return start + (start.isEmpty ? "" : "\n") + "waivers:\n" + lines(indent: "  ").joined()
  }

  private func plainLines(indent: String) -> [String] { lines(indent: indent).map { String($0.dropLast()) } }

  private func lines(indent: String) -> [String] {
    fields.enumerated().map { index, field in
      "\(indent)\(index == 0 ? "- " : "  ")\(field.key): \(Self.quoted(field.value))\n"
    }
  }

  /// JSON's strings are YAML's, in double quotes.
  private static func quoted(_ text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
