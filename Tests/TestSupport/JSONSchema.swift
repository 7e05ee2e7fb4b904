import Foundation

/// Any JSON value.
package indirect enum JSONValue: Decodable, Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let array = try? value.decode([JSONValue].self) {
      self = .array(array)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  package init(parsing text: String) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  package subscript(key: String) -> JSONValue? {
    if case .object(let fields) = self { fields[key] } else { nil }
  }

  package var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  package var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  package var keys: Set<String> {
    if case .object(let fields) = self { Set(fields.keys) } else { [] }
  }
}

/// A validator for the part of JSON Schema 2020-12 that our schemas use. A keyword that it does
/// not know is a failure, so that no promise goes unchecked.
package struct JSONSchema: Sendable {
  private let root: JSONValue

  package init(parsing text: String) throws { root = try JSONValue(parsing: text) }

  /// What is wrong with a value, each with its place; empty when it is valid.
  ///
  /// - Parameter definition: The name of a `$defs` entry instead of the whole schema.
  package func problems(of value: JSONValue, definition: String? = nil) -> [String] {
    let schema = definition.map { JSONValue.object(["$ref": .string("#/$defs/\($0)")]) } ?? root
    return problems(value, schema, "$")
  }

  private func problems(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    guard case .object(let keywords) = schema else { return ["\(place): the schema is no object"] }
    return keywords.sorted { $0.key < $1.key }.flatMap { key, rule in
      check(key, rule, value, schema, place)
    }
  }

  private func check(
    _ key: String, _ rule: JSONValue, _ value: JSONValue, _ schema: JSONValue, _ place: String
  ) -> [String] {
    switch (key, value) {
    case ("$schema", _), ("$id", _), ("$defs", _), ("title", _), ("description", _): return []
    case ("$ref", _): return follow(rule, value, place)
    case ("oneOf", _):
      let fits = rule.elements.filter { problems(value, $0, place).isEmpty }.count
      if fits == 1 { return [] }
      let reasons = rule.elements.flatMap { problems(value, $0, place) }
      return ["\(place): \(fits) of the alternatives fit"] + reasons
    case ("type", _):
      let types = rule.elements.isEmpty ? [rule] : rule.elements
      return types.contains { Self.isType($0.string ?? "", value) } ? [] : ["\(place): is not of type \(rule)"]
    case ("const", _): return rule == value ? [] : ["\(place): is not \(rule)"]
    case ("enum", _): return rule.elements.contains(value) ? [] : ["\(place): \(value) is none of the allowed values"]
    case ("properties", .object(let fields)):
      return fields.flatMap { name, field in rule[name].map { problems(field, $0, "\(place).\(name)") } ?? [] }
    case ("required", .object(let fields)):
      return rule.elements.compactMap(\.string).filter { fields[$0] == nil }.map { "\(place): lacks \($0)" }
    case ("dependentRequired", .object(let fields)):
      return rule.keys.filter { fields[$0] != nil }.flatMap { name in
        (rule[name]?.elements ?? []).compactMap(\.string).filter { fields[$0] == nil }.map { "\(place): \(name) needs \($0)" }
      }
    case ("additionalProperties", .object(let fields)):
      guard rule == .bool(false) else { return ["\(place): additionalProperties can only be false here"] }
      return fields.keys.filter { schema["properties"]?[$0] == nil }.map { "\(place): unknown key \($0)" }
    case ("items", .array(let elements)):
      return elements.enumerated().flatMap { problems($1, rule, "\(place)[\($0)]") }
    case ("minItems", .array(let elements)): return bound(Double(elements.count), atLeast: rule, place)
    case ("maxItems", .array(let elements)): return bound(-Double(elements.count), atLeast: rule, place, sign: -1)
    case ("minLength", .string(let text)): return bound(Double(text.count), atLeast: rule, place)
    case ("minimum", .number(let number)): return bound(number, atLeast: rule, place)
    case ("pattern", .string(let text)): return match(text, rule, place)
    case ("properties", _), ("required", _), ("dependentRequired", _), ("additionalProperties", _), ("items", _),
      ("minItems", _), ("maxItems", _), ("minLength", _), ("minimum", _), ("pattern", _):
      return []
    default: return ["\(place): the validator does not know the keyword \(key)"]
    }
  }

  private func follow(_ rule: JSONValue, _ value: JSONValue, _ place: String) -> [String] {
    let prefix = "#/$defs/"
    guard let name = rule.string, name.hasPrefix(prefix),
      let target = root["$defs"]?[String(name.dropFirst(prefix.count))]
    else { return ["\(place): \(rule) leads nowhere"] }
    return problems(value, target, place)
  }

  private func bound(_ number: Double, atLeast rule: JSONValue, _ place: String, sign: Double = 1) -> [String] {
    guard case .number(let limit) = rule else { return ["\(place): a limit is no number"] }
    return number >= limit * sign ? [] : ["\(place): \(abs(number)) is outside of the limit \(limit)"]
  }

  private func match(_ text: String, _ rule: JSONValue, _ place: String) -> [String] {
    guard let pattern = rule.string, let regex = try? Regex(pattern) else { return ["\(place): a broken pattern"] }
    return text.contains(regex) ? [] : ["\(place): '\(text)' does not match \(pattern)"]
  }

  private static func isType(_ name: String, _ value: JSONValue) -> Bool {
    switch (name, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
      ("object", .object):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
