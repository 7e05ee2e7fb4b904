import APIModel
import SwiftSyntax

/// Writes a type in the normal form that `TypeReference` documents.
struct TypeCanonicalizer {
  let names: TypeNames
  /// Which names of the text the compiler resolved; empty for text that did not come from it.
  var tokens: [TypeToken] = []
  var scope: GenericScope
  /// While true, `some P` is a generic parameter of the declaration.
  var takesOpaqueParameters = false
  /// The `some P` met so far, as written, with the parameter that each became.
  private(set) var opaques: [(written: String, canonicalName: String, constraint: String)] = []
  /// The index of the next `some P`.
  var nextIndex = 0
  /// For each function type to come, in order, `@convention(…)` or nothing.
  var conventions: [String] = []
  private var functionCount = 0

  init(names: TypeNames, tokens: [TypeToken] = [], scope: GenericScope) {
    self.names = names
    self.tokens = tokens
    self.scope = scope
  }

  mutating func reference(_ type: TypeSyntax) -> TypeReference { TypeReference(text(type)) }

  mutating func text(_ type: TypeSyntax) -> String {
    switch type.as(TypeSyntaxEnum.self) {
    case .identifierType(let type): identifier(type)
    case .memberType(let type): member(type)
    case .optionalType(let type): suffixed(text(type.wrappedType), "?")
    case .implicitlyUnwrappedOptionalType(let type): suffixed(text(type.wrappedType), "!")
    case .arrayType(let type): "[\(text(type.element))]"
    case .dictionaryType(let type): "[\(text(type.key)): \(text(type.value))]"
    case .inlineArrayType(let type): "InlineArray<\(argument(type.count)), \(argument(type.element))>"
    case .tupleType(let type): tuple(type)
    case .functionType(let type): function(type)
    case .attributedType(let type): attributed(type)
    case .someOrAnyType(let type): someOrAny(type)
    case .compositionType(let type): composition(type)
    case .metatypeType(let type): suffixed(text(type.baseType), "." + type.metatypeSpecifier.text)
    case .packElementType(let type): "each " + text(type.pack)
    case .packExpansionType(let type): "repeat " + text(type.repetitionPattern)
    case .suppressedType(let type): "~" + text(type.type)
    case .classRestrictionType: "AnyObject"
    case .namedOpaqueReturnType(let type): text(type.type)
    case .missingType: Folding.fold(Syntax(type))
    }
  }

  // MARK: Names

  private mutating func identifier(_ type: IdentifierTypeSyntax) -> String {
    let head = resolve(type.name)
    return sugared(head, arguments(type.genericArgumentClause))
  }

  /// The normal form of a name that is not nested in another.
  func resolve(_ token: TokenSyntax) -> String {
    let name = Self.plain(token.text)
    if let usr = usr(of: token) {
      return usr == "s:s4Voida" ? "()" : names.qualified(name, usr: usr)
    }
    if let parameter = scope.names[name] { return parameter }
    switch name {
    case "Self", "Any", "AnyObject": return name
    case "Void": return "()"
    default: return names.guess(name)
    }
  }

  private func usr(of token: TokenSyntax) -> String? {
    if tokens.isEmpty { return nil }
    let offset = token.positionAfterSkippingLeadingTrivia.utf8Offset
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low < tokens.count && tokens[low].offset == offset ? tokens[low].usr : nil
  }

  /// A name without its backticks.
  static func plain(_ name: String) -> String {
    name.count > 2 && name.hasPrefix("`") && name.hasSuffix("`") ? String(name.dropFirst().dropLast()) : name
  }

  private mutating func arguments(_ clause: GenericArgumentClauseSyntax?) -> [String] {
    guard let clause else { return [] }
    var texts: [String] = []
    for element in clause.arguments { texts.append(argument(element)) }
    return texts
  }

  private mutating func argument(_ argument: GenericArgumentSyntax) -> String {
    switch argument.argument {
    case .type(let type): text(type)
    case .expr(let expression): Folding.fold(Syntax(expression))
    }
  }

  private func sugared(_ head: String, _ arguments: [String]) -> String {
    switch (head, arguments.count) {
    case (_, 0): head
    case ("Optional", 1): suffixed(arguments[0], "?")
    case ("Array", 1): "[\(arguments[0])]"
    case ("Dictionary", 2): "[\(arguments[0]): \(arguments[1])]"
    default: head + "<" + arguments.joined(separator: ", ") + ">"
    }
  }

  private mutating func member(_ type: MemberTypeSyntax) -> String {
    let name = Self.plain(type.name.text)
    let arguments = arguments(type.genericArgumentClause)
    if let base = type.baseType.as(IdentifierTypeSyntax.self), base.genericArgumentClause == nil,
      usr(of: base.name) == nil, scope.names[base.name.text] == nil
    {
      // `Module.Name` in text that a person or the interface printer wrote.
      if base.name.text == "Swift" { return sugared(name, arguments) }
    }
    return sugared(suffixed(text(type.baseType), "." + name), arguments)
  }

  // MARK: Structure

  /// `base` with a suffix, in parentheses where the suffix would otherwise bind to a part of it.
  private func suffixed(_ base: String, _ suffix: String) -> String {
    var depth = 0
    for byte in base.utf8 {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"): depth -= 1
      case UInt8(ascii: " ") where depth == 0: return "(\(base))\(suffix)"
      default: break
      }
    }
    return base.hasPrefix("~") ? "(\(base))\(suffix)" : base + suffix
  }

  private mutating func tuple(_ type: TupleTypeSyntax) -> String {
    if type.elements.count == 1, let only = type.elements.first, only.firstName == nil, only.ellipsis == nil,
      !only.type.is(PackExpansionTypeSyntax.self)
    {
      return text(only.type)
    }
    var elements: [String] = []
    for element in type.elements {
      let label = element.firstName.map { Self.plain($0.text) }
      let prefix = label.map { $0 == "_" ? "" : $0 + ": " } ?? ""
      elements.append(prefix + text(element.type) + (element.ellipsis == nil ? "" : "..."))
    }
    return "(" + elements.joined(separator: ", ") + ")"
  }

  private mutating func function(_ type: FunctionTypeSyntax) -> String {
    let convention = functionCount < conventions.count ? conventions[functionCount] : ""
    functionCount += 1
    var parameters: [String] = []
    for parameter in type.parameters {
      parameters.append(text(parameter.type) + (parameter.ellipsis == nil ? "" : "..."))
    }
    var effects = type.effectSpecifiers?.asyncSpecifier == nil ? "" : " async"
    switch throwing(type.effectSpecifiers?.throwsClause) {
    case .never: break
    case .any: effects += " throws"
    case .rethrows: effects += " rethrows"
    case .typed(let error): effects += " throws(\(error.text))"
    }
    let result = text(type.returnClause.type)
    let prefix = convention.isEmpty ? "" : convention + " "
    return prefix + "(" + parameters.joined(separator: ", ") + ")" + effects + " -> " + result
  }

  /// What a `throws` clause says, with `throws(any Error)` and `throws(Never)` as what they mean.
  mutating func throwing(_ clause: ThrowsClauseSyntax?) -> Throwing {
    guard let clause else { return .never }
    if clause.throwsSpecifier.text == "rethrows" { return .rethrows }
    guard let type = clause.type else { return .any }
    switch text(type) {
    case "any Error", "Error": return .any
    case "Never": return .never
    case let error: return .typed(TypeReference(error))
    }
  }

  private mutating func attributed(_ type: AttributedTypeSyntax) -> String {
    let specifiers = Self.specifiers(type)
    let attributes = self.attributes(type.attributes).sorted()
    return (specifiers + attributes + [text(type.baseType)]).joined(separator: " ")
  }

  static func specifiers(_ type: AttributedTypeSyntax) -> [String] {
    let early = type.specifiers.map { Folding.fold(Syntax($0)) }
    return (early + type.lateSpecifiers.map { Folding.fold(Syntax($0)) }).sorted()
  }

  /// `@name` or `@name(argument)` with the name qualified.
  func attributes(_ list: AttributeListSyntax) -> [String] {
    list.compactMap { element in
      guard case .attribute(let attribute) = element else { return nil }
      var canonicalizer = self
      canonicalizer.takesOpaqueParameters = false
      let name = canonicalizer.text(attribute.attributeName)
      let argument = attribute.arguments.map { "(" + Folding.fold(Syntax($0)) + ")" } ?? ""
      return "@" + name + argument
    }
  }

  private mutating func someOrAny(_ type: SomeOrAnyTypeSyntax) -> String {
    guard type.someOrAnySpecifier.text == "some", takesOpaqueParameters else {
      let constraint = text(type.constraint)
      let isPlain = constraint == "Any" || constraint == "AnyObject"
      return isPlain ? constraint : type.someOrAnySpecifier.text + " " + constraint
    }
    return addOpaque(Folding.fold(Syntax(type)), text(type.constraint))
  }

  private mutating func addOpaque(_ written: String, _ constraint: String) -> String {
    scope.add("", kind: .opaque, index: nextIndex)
    nextIndex += 1
    let name = scope.parameters.last?.canonicalName ?? ""
    opaques.append((written, name, constraint))
    return name
  }

  /// The `some P` of `some Sequence<some P>`, which a graph shows in its constraints alone.
  mutating func addOpaqueArguments(_ constraints: [RawConstraint]) {
    for name in constraints.map(\.lhs) where name.hasPrefix("some ") && !opaques.contains(where: { $0.written == name }) {
      _ = addOpaque(name, "Any")
    }
  }

  private mutating func composition(_ type: CompositionTypeSyntax) -> String {
    var parts: Set<String> = []
    for element in type.elements { parts.insert(text(element.type)) }
    return parts.sorted().joined(separator: " & ")
  }
}
