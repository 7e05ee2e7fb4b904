import APIModel
import Yams

/// A value of the configuration, with its place, read as what it should be.
struct ConfigurationNode {
  let node: Yams.Node
  let file: String

  var location: SourceLocation {
    SourceLocation(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  func error(_ message: String) -> ConfigurationError {
    ConfigurationError(file: file, line: location.line, column: location.column, message: message)
  }

  // MARK: Shapes

  /// The fields of a mapping by key.
  ///
  /// - Throws: For a key that the section does not have, with the nearest one.
  func fields(_ section: ConfigurationSection) throws(ConfigurationError) -> Fields {
    var values: [String: ConfigurationNode] = [:]
    for (key, value) in try entries(section.title) {
      guard section.keys.contains(key.name) else {
        let nearest = NearestNames.of(key.name, among: section.keys)
        let hint = nearest.isEmpty ? "it can have \(section.keys.map(quoted).joined(separator: ", "))"
          : "did you mean \(nearest.map(quoted).joined(separator: ", "))?"
        throw key.node.error("\(section.title) has no key \(quoted(key.name)): \(hint)")
      }
      values[key.name] = value
    }
    return Fields(values: values, owner: self, section: section)
  }

  /// The fields of a mapping with keys of the user's own, in order.
  func entries(_ title: String) throws(ConfigurationError) -> [((name: String, node: ConfigurationNode), ConfigurationNode)] {
    guard case .mapping(let mapping) = node else { throw error("\(title) wants a mapping (key: value), not \(kind)") }
    var result: [((name: String, node: ConfigurationNode), ConfigurationNode)] = []
    for pair in mapping {
      let key = ConfigurationNode(node: pair.key, file: file)
      result.append(((try key.text(), key), ConfigurationNode(node: pair.value, file: file)))
    }
    return result
  }

  /// The items of a list; a single value is a list of one.
  func items() throws(ConfigurationError) -> [ConfigurationNode] {
    switch node {
    case .sequence(let sequence): return sequence.map { ConfigurationNode(node: $0, file: file) }
    case .scalar: return isNull ? [] : [self]
    default: throw error("a list is wanted, not \(kind)")
    }
  }

  var isNull: Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  var isMapping: Bool { if case .mapping = node { true } else { false } }

  private var kind: String {
    switch node {
    case .scalar: isNull ? "nothing" : "a single value"
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }

  // MARK: Values

  func text() throws(ConfigurationError) -> String {
    guard case .scalar(let scalar) = node, !isNull else { throw error("a text is wanted, not \(kind)") }
    return scalar.string
  }

  /// A text with something in it.
  func word() throws(ConfigurationError) -> String {
    let text = try text()
    guard text.contains(where: { !$0.isWhitespace }) else { throw error("a text is wanted; this one is empty") }
    return text
  }

  func texts() throws(ConfigurationError) -> [String] {
    var result: [String] = []
    for item in try items() { result.append(try item.word()) }
    return result
  }

  func patterns() throws(ConfigurationError) -> [String] { try texts() }

  func flag() throws(ConfigurationError) -> Bool {
    switch try text() {
    case "true": return true
    case "false": return false
    case let other: throw error("true or false is wanted, not \(quoted(other))")
    }
  }

  func integer(in range: ClosedRange<Int>) throws(ConfigurationError) -> Int {
    let text = try text()
    guard let number = Int(text), range.contains(number) else {
      throw error("a number from \(range.lowerBound) to \(range.upperBound) is wanted, not \(quoted(text))")
    }
    return number
  }

  func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ type: Value.Type, what: String, without excluded: Set<String> = []
  ) throws(ConfigurationError) -> Value {
    let names = Value.allCases.map(\.rawValue).filter { !excluded.contains($0) }
    let name = try choice(names, what: what)
    guard let value = Value(rawValue: name) else { throw error("\(quoted(name)) is no \(what)") }
    return value
  }

  func choice(_ names: [String], what: String) throws(ConfigurationError) -> String {
    let text = try text()
    if names.contains(text) { return text }
    let nearest = NearestNames.of(text, among: names)
    let hint = nearest.isEmpty ? "one of \(names.map(quoted).joined(separator: ", "))"
      : "did you mean \(nearest.map(quoted).joined(separator: ", "))?"
    throw error("\(quoted(text)) is no \(what): \(hint)")
  }
}

/// The fields of one mapping.
struct Fields {
  let values: [String: ConfigurationNode]
  let owner: ConfigurationNode
  let section: ConfigurationSection

  /// nil when it is not there, or has no value.
  subscript(key: String) -> ConfigurationNode? {
    guard let value = values[key], !value.isNull else { return nil }
    return value
  }

  func required(_ key: String) throws(ConfigurationError) -> ConfigurationNode {
    if let value = self[key] { return value }
    throw (values[key] ?? owner).error("\(section.title) needs \(quoted(key))")
  }
}
