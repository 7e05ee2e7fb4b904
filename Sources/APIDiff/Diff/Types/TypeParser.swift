import APIModel

/// Reads the text of a type in normal form (see `TypeReference`). It is no parser of Swift: what
/// the normal form never writes (`Array<T>`, comments, odd spacing) need not be understood.
struct TypeParser {
  /// Deeper nesting than any real type has; hostile text must not exhaust the stack.
  private static let depthLimit = 200

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  static func structure(of text: String) -> TypeStructure {
    var parser = TypeParser(bytes: Array(text.utf8))
    if let type = parser.type(), parser.position == parser.bytes.count { return type }
    return TypeStructure(.text(text))
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  // MARK: Types

  private mutating func type() -> TypeStructure? {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.depthLimit else { return nil }
    let attributes = self.attributes()
    if let wrapper = prefix() {
      guard let inner = type() else { return nil }
      return TypeStructure(wrapper, [inner])
    }
    if peek() == UInt8(ascii: "(") { return tupleOrFunction(attributes) }
    return composition(nil)
  }

  /// `any`, `some`, `repeat`, `each`, or a parameter's specifier.
  private mutating func prefix() -> TypeStructure.Head? {
    if take("any ") { return .any }
    if take("some ") { return .some }
    if take("repeat ") { return .packExpansion }
    if take("each ") { return .packElement }
    for specifier in Self.specifiers where take(specifier + " ") { return .specified(specifier) }
    return nil
  }

  private static let specifiers = [
    "inout", "borrowing", "consuming", "sending", "isolated", "__owned", "__shared", "_const",
    "nonisolated(nonsending)",
  ]

  private mutating func attributes() -> [String] {
    var result: [String] = []
    while peek() == UInt8(ascii: "@") {
      let start = position
      while let byte = peek(), byte != UInt8(ascii: " ") {
        if byte == UInt8(ascii: "(") { skipParentheses() } else { position += 1 }
      }
      result.append(string(start, position))
      _ = take(" ")
    }
    return result
  }

  private mutating func skipParentheses() {
    var open = 0
    while let byte = peek() {
      position += 1
      if byte == UInt8(ascii: "(") { open += 1 }
      if byte == UInt8(ascii: ")") { open -= 1 }
      if open == 0 { return }
    }
  }

  private mutating func tupleOrFunction(_ attributes: [String]) -> TypeStructure? {
    guard let (labels, elements) = tupleElements() else { return nil }
    let start = position
    var traits = TypeStructure.FunctionTraits(attributes: attributes)
    var thrown: TypeStructure?
    if take(" async") { traits.isAsync = true }
    if take(" throws(") {
      guard let type = type(), take(")") else { return nil }
      (traits.throwing, thrown) = (.typed, type)
    } else if take(" throws") || take(" rethrows") {
      traits.throwing = .any
    }
    if take(" -> ") {
      guard let result = type() else { return nil }
      return TypeStructure(.function(traits), elements + (thrown.map { [$0] } ?? []) + [result])
    }
    position = start
    return composition(Self.tuple(labels, elements))
  }

  /// A single element in parentheses is no tuple (`(any P)?`), unless it stands for many.
  private static func tuple(_ labels: [String?], _ elements: [TypeStructure]) -> TypeStructure {
    guard elements.count == 1, labels[0] == nil, elements[0].head != .packExpansion else {
      return TypeStructure(.tuple(labels), elements)
    }
    return elements[0]
  }

  private mutating func tupleElements() -> (labels: [String?], elements: [TypeStructure])? {
    guard take("(") else { return nil }
    var labels: [String?] = []
    var elements: [TypeStructure] = []
    if take(")") { return ([], []) }
    repeat {
      labels.append(label())
      guard var element = type() else { return nil }
      if take("...") { element = TypeStructure(.variadic, [element]) }
      elements.append(element)
    } while take(", ")
    return take(")") ? (labels, elements) : nil
  }

  /// `label: ` or `_ name: ` before a type.
  private mutating func label() -> String? {
    let start = position
    guard let first = identifier() else { return nil }
    var second: String?
    if take(" ") { second = identifier() }
    if take(": ") { return first == "_" ? second.map { _ in "_" } : first }
    position = start
    return nil
  }

  /// Types joined by `&`; `first` has been read already.
  private mutating func composition(_ first: TypeStructure?) -> TypeStructure? {
    guard let first = first.flatMap({ suffixes($0) }) ?? (first == nil ? simple() : nil) else { return nil }
    var parts = [first]
    while take(" & ") {
      guard let next = simple() else { return nil }
      parts.append(next)
    }
    return parts.count == 1 ? first : TypeStructure(.composition, parts)
  }

  private mutating func simple() -> TypeStructure? {
    if take("~") { return simple().map { TypeStructure(.inverse, [$0]) } }
    if take("[") { return brackets().flatMap { suffixes($0) } }
    if peek() == UInt8(ascii: "(") {
      guard let (labels, elements) = tupleElements() else { return nil }
      return suffixes(Self.tuple(labels, elements))
    }
    guard let name = identifier() else { return number() }
    if name.hasPrefix("τ_") { return suffixes(TypeStructure(.parameter(name))) }
    if name == "Self" { return suffixes(TypeStructure(.selfType)) }
    return suffixes(TypeStructure(.nominal(name)))
  }

  private mutating func brackets() -> TypeStructure? {
    guard let element = type() else { return nil }
    if take(": ") {
      guard let value = type(), take("]") else { return nil }
      return TypeStructure(.dictionary, [element, value])
    }
    if take(" of ") {
      guard let value = type(), take("]") else { return nil }
      return TypeStructure(.nominal("InlineArray"), [element, value])
    }
    return take("]") ? TypeStructure(.array, [element]) : nil
  }

  /// Generic arguments, member types, `?`, `!` and metatypes after a type.
  private mutating func suffixes(_ base: TypeStructure) -> TypeStructure? {
    var result = base
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "?"): (result, position) = (TypeStructure(.optional, [result]), position + 1)
      case UInt8(ascii: "!"): (result, position) = (TypeStructure(.implicitlyUnwrapped, [result]), position + 1)
      case UInt8(ascii: "<"):
        guard let arguments = genericArguments() else { return nil }
        result.arguments += arguments
      case UInt8(ascii: ".") where bytes.count > position + 1 && bytes[position + 1] != byte:
        position += 1
        guard let name = identifier() else { return nil }
        result = Self.member(name, of: result)
      default: return result
      }
    }
    return result
  }

  static func member(_ name: String, of base: TypeStructure) -> TypeStructure {
    switch (name, base.head) {
    case ("Type", _): TypeStructure(.metatype, [base])
    case ("Protocol", _): TypeStructure(.protocolMetatype, [base])
    case (_, .nominal(let outer)): TypeStructure(.nominal("\(StandardLibrary.umbrella(of: outer)).\(name)"), base.arguments)
    // What a sequence's iterator gives are its elements; code of before Swift 4 said it in this way.
    case ("Element", .member("Iterator")), ("Element", .member("SubSequence")):
      base.arguments.first.map { member(name, of: $0) } ?? TypeStructure(.member(name), [base])
    default: TypeStructure(.member(name), [base])
    }
  }

  private mutating func genericArguments() -> [TypeStructure]? {
    guard take("<") else { return nil }
    var result: [TypeStructure] = []
    if take(">") { return result }
    repeat {
      guard let argument = type() else { return nil }
      result.append(argument)
    } while take(", ")
    return take(">") ? result : nil
  }

  private mutating func number() -> TypeStructure? {
    let start = position
    _ = take("-")
    while let byte = peek(), byte >= 0x30, byte <= 0x39 { position += 1 }
    return position > start ? TypeStructure(.text(string(start, position))) : nil
  }

  // MARK: Bytes

  private mutating func identifier() -> String? {
    let start = position
    if let first = peek(), first >= 0x30, first <= 0x39 { return nil }
    while let byte = peek(), Self.isIdentifier(byte) { position += 1 }
    return position > start ? string(start, position) : nil
  }

  private static func isIdentifier(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "$"), 0x80...: true
    default: false
    }
  }

  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ text: String) -> Bool {
    let wanted = text.utf8
    guard bytes.count - position >= wanted.count, bytes[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  private func string(_ from: Int, _ to: Int) -> String { String(decoding: bytes[from..<to], as: UTF8.self) }
}
