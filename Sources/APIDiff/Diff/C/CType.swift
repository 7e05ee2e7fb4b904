package import APIModel

/// A C type as structure, read from the way that clang spells it.
package indirect enum CType: Sendable, Hashable {
  /// `int`, `unsigned long`, `struct foo`, or a typedef's name in a spelled type.
  case named(String, CQualifiers)
  case pointer(CType, CQualifiers)
  /// The length is nil for a flexible array (`[]`).
  case array(CType, length: String?)
  case function(result: CType, parameters: [CType], form: CFunctionForm)

  package init(_ text: String) {
    var parser = CTypeParser(text)
    self = parser.type()
  }

  package init(_ reference: TypeReference) { self.init(reference.text) }

  /// The type of a function that is declared.
  static func function(of declaration: Declaration) -> CType {
    .function(
      result: declaration.type.map { CType($0) } ?? .named("void", []),
      parameters: (declaration.parameters ?? []).map { CType($0.type).asParameter },
      form: CFunctionForm(
        isVariadic: declaration.c?.isVariadic == true, lacksPrototype: declaration.c?.lacksPrototype == true,
        convention: declaration.c?.callingConvention))
  }

  /// As a parameter: arrays and functions decay to pointers, a top-level `const` goes away.
  package var asParameter: CType {
    switch self {
    case .array(let element, _): .pointer(element, [])
    case .function: .pointer(self, [])
    default: unqualified
    }
  }

  /// Without qualifiers at the top level; they say nothing about a value that is copied.
  package var unqualified: CType {
    switch self {
    case .named(let name, _): .named(name, [])
    case .pointer(let pointee, _): .pointer(pointee, [])
    default: self
    }
  }

  package var qualifiers: CQualifiers {
    switch self {
    case .named(_, let qualifiers), .pointer(_, let qualifiers): qualifiers
    case .array(let element, _): element.qualifiers
    case .function: []
    }
  }

  package var pointee: CType? {
    if case .pointer(let pointee, _) = self { return pointee }
    return nil
  }

  package var isPointer: Bool { pointee != nil }

  /// What an index or `*` leads to.
  var next: CType? {
    if case .array(let element, _) = self { element } else { pointee }
  }

  /// The signature behind a function type or a pointer to one.
  package var signature: CType? {
    switch self {
    case .function: self
    case .pointer(let pointee, _): if case .function = pointee { pointee } else { nil }
    default: nil
    }
  }

  /// The same type with more qualifiers at the top level.
  func adding(_ more: CQualifiers) -> CType {
    switch self {
    case .named(let name, let qualifiers): .named(name, qualifiers.union(more))
    case .pointer(let pointee, let qualifiers): .pointer(pointee, qualifiers.union(more))
    default: self
    }
  }

  /// What is left when arrays and pointers are taken away.
  package var innermost: CType {
    switch self {
    case .pointer(let inner, _), .array(let inner, _): inner.innermost
    default: self
    }
  }

  /// The element of (nested) arrays, or the type itself: what stands in memory by value.
  package var element: CType {
    if case .array(let element, _) = self { return element.element }
    return self
  }

  /// The name of a `.named` type without qualifiers.
  package var name: String? {
    if case .named(let name, _) = self { return name }
    return nil
  }

  /// All names in it, outermost first.
  package var names: [String] {
    switch self {
    case .named(let name, _): [name]
    case .pointer(let inner, _), .array(let inner, _): inner.names
    case .function(let result, let parameters, _): result.names + parameters.flatMap(\.names)
    }
  }

  /// The same type with every `const`, `volatile` and `restrict` taken away, at all depths.
  package var withoutQualifiers: CType {
    switch self {
    case .named(let name, _): .named(name, [])
    case .pointer(let inner, _): .pointer(inner.withoutQualifiers, [])
    case .array(let inner, let length): .array(inner.withoutQualifiers, length: length)
    case .function(let result, let parameters, let form):
      .function(result: result.withoutQualifiers, parameters: parameters.map(\.withoutQualifiers), form: form)
    }
  }
}

/// How a function is called, beside its parameters.
package struct CFunctionForm: Sendable, Hashable {
  package var isVariadic = false
  /// `()` before C23: nothing is said about parameters.
  package var lacksPrototype = false
  /// Other than the platform's default (`ms_abi`).
  package var convention: String?

  package init(isVariadic: Bool = false, lacksPrototype: Bool = false, convention: String? = nil) {
    self.isVariadic = isVariadic
    self.lacksPrototype = lacksPrototype
    self.convention = convention
  }
}

package struct CQualifiers: OptionSet, Sendable, Hashable {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  package static let const = Self(rawValue: 1)
  package static let volatile = Self(rawValue: 2)
  package static let restrict = Self(rawValue: 4)
  package static let atomic = Self(rawValue: 8)

  init?(keyword: Substring) {
    switch keyword {
    case "const": self = .const
    case "volatile", "__volatile__": self = .volatile
    case "restrict", "__restrict", "__restrict__": self = .restrict
    case "_Atomic": self = .atomic
    default: return nil
    }
  }
}

/// Reads type names: specifiers, then an abstract declarator (C17 6.7.7).
private struct CTypeParser {
  private var tokens: [Substring] = []
  private var next = 0
  /// Deeper nesting than any author writes; hostile input ends here instead of on the stack.
  private var depth = 0
  private static let maximumDepth = 64

  init(_ text: String) { tokens = Self.split(text) }

  mutating func type() -> CType {
    depth += 1
    defer { depth -= 1 }
    let base = specifiers()
    return depth > Self.maximumDepth ? base : declarator(base)
  }

  private var token: Substring? { next < tokens.count ? tokens[next] : nil }

  private mutating func specifiers() -> CType {
    var words: [Substring] = []
    var qualifiers: CQualifiers = []
    while let token, !["*", "(", ")", "[", "]", ",", "^"].contains(token) {
      if let qualifier = CQualifiers(keyword: token) {
        qualifiers.insert(qualifier)
      } else {
        words.append(token)
      }
      next += 1
      if self.token == "(", token == "_Atomic" {
        // `_Atomic(int)`: the group holds the type itself.
        next += 1
        let inner = type()
        next += 1
        return inner.adding(qualifiers.union(.atomic).subtracting(.restrict))
      }
      if token == "__attribute__" || words.last == "typeof" { skipGroup(into: &words) }
    }
    // `struct (unnamed at x.h:1:1)`: the group belongs to the name.
    if let last = words.last, ["struct", "union", "enum"].contains(last) { skipGroup(into: &words) }
    return .named(words.joined(separator: " "), qualifiers)
  }

  /// Moves a parenthesised group into the words.
  private mutating func skipGroup(into words: inout [Substring]) {
    guard token == "(" else { return }
    var open = 0
    repeat {
      guard let token else { return }
      if token == "(" { open += 1 }
      if token == ")" { open -= 1 }
      words.append(token)
      next += 1
    } while open > 0
  }

  private mutating func declarator(_ base: CType) -> CType {
    var base = base
    while token == "*" || token == "^" {
      next += 1
      var qualifiers: CQualifiers = []
      while let token, let qualifier = CQualifiers(keyword: token) {
        qualifiers.insert(qualifier)
        next += 1
      }
      // Nullability and address-space words say nothing to a comparison.
      while token?.hasPrefix("_") == true { next += 1 }
      base = .pointer(base, qualifiers)
    }
    guard opensGroup else { return suffixes(base) }
    next += 1
    let inner = next
    skipToClosing()
    let outer = suffixes(base)
    let after = next
    next = inner
    depth += 1
    let result = depth > Self.maximumDepth ? outer : declarator(outer)
    depth -= 1
    next = after
    return result
  }

  /// A `(` that groups a declarator, and does not open a parameter list.
  private var opensGroup: Bool {
    guard token == "(", next + 1 < tokens.count else { return false }
    return ["*", "^", "(", "["].contains(tokens[next + 1])
  }

  private mutating func skipToClosing() {
    var open = 1
    while let token, open > 0 {
      if token == "(" { open += 1 }
      if token == ")" { open -= 1 }
      next += 1
    }
  }

  private mutating func suffixes(_ base: CType) -> CType {
    if token == "[" {
      next += 1
      var length: [Substring] = []
      while let token, token != "]" {
        length.append(token)
        next += 1
      }
      next += 1
      return .array(suffixes(base), length: length.isEmpty ? nil : length.joined(separator: " "))
    }
    guard token == "(" else { return base }
    next += 1
    var parameters: [CType] = []
    var form = CFunctionForm()
    form.lacksPrototype = token == ")"
    while let token, token != ")" {
      if token == "..." {
        form.isVariadic = true
        next += 1
      } else {
        parameters.append(type().asParameter)
      }
      if self.token == "," { next += 1 } else { break }
    }
    // What is not closed is no type: nothing behind it is read.
    next = token == ")" ? next + 1 : tokens.count
    if parameters == [.named("void", [])] { parameters = [] }
    form.convention = convention()
    return .function(result: suffixes(base), parameters: parameters, form: form)
  }

  /// `__attribute__((ms_abi))` behind a parameter list; other attributes say nothing about calls.
  private mutating func convention() -> String? {
    var found: String?
    while token == "__attribute__" {
      next += 1
      var words: [Substring] = []
      skipGroup(into: &words)
      let name = words.drop { $0 == "(" }.prefix { $0 != ")" }.joined()
      if Self.conventions.contains(where: name.hasPrefix) { found = name }
    }
    return found
  }

  private static let conventions = [
    "stdcall", "fastcall", "thiscall", "pascal", "vectorcall", "regcall", "ms_abi", "sysv_abi", "pcs(",
    "aarch64_", "regparm", "preserve_", "swift", "intel_ocl_bicc", "m68k_rtd", "riscv_",
  ]

  private static func split(_ text: String) -> [Substring] {
    var tokens: [Substring] = []
    var rest = text[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest = rest.dropFirst()
        continue
      }
      if rest.hasPrefix("...") {
        tokens.append(rest.prefix(3))
        rest = rest.dropFirst(3)
        continue
      }
      let isWord = { (c: Character) in
        c.isLetter || c.isNumber || c == "_" || c == "$" || c == "." || c == ":"
      }
      let word = rest.prefix(while: isWord)
      let token = word.isEmpty ? rest.prefix(1) : word
      tokens.append(token)
      rest = rest.dropFirst(token.count)
    }
    return tokens
  }
}
