import APIModel
import SwiftParser
import SwiftSyntax

/// Makes declarations of a module's symbol graphs.
struct SnapshotBuilder {
  private let graph: ModuleGraph
  private let paths: SourcePaths
  private let path: String
  private let sources: SourceFacts?
  private var contexts: [String: Context] = [:]
  private var declarations: [Declaration] = []

  /// What a type's members inherit from it.
  private struct Context {
    var scope: GenericScope
    var requirements: [GenericRequirement]
  }

  /// - Parameters:
  ///   - sources: What the module's sources say beyond the graph; nil when there are none.
  ///   - path: For error messages.
  static func declarations(
    of graph: ModuleGraph, sources: SourceFacts?, paths: SourcePaths, path: String
  ) throws(SwiftExtractionError) -> [Declaration] {
    var builder = SnapshotBuilder(graph: graph, sources: sources, paths: paths, path: path)
    builder.declarations.reserveCapacity(graph.symbols.count)
    // Containers come before their members.
    let order = graph.symbols.indices.sorted {
      (graph.symbols[$0].path.count, $0) < (graph.symbols[$1].path.count, $1)
    }
    for index in order {
      if index % 256 == 0, Task.isCancelled { throw .cancelled }
      try builder.add(graph.symbols[index])
    }
    builder.addForeignConformances()
    return sources?.complete(builder.declarations) ?? builder.declarations
  }

  private init(graph: ModuleGraph, sources: SourceFacts?, paths: SourcePaths, path: String) {
    self.graph = graph
    self.sources = sources
    self.paths = paths
    self.path = path
  }

  // MARK: Symbols

  private mutating func add(_ symbol: RawSymbol) throws(SwiftExtractionError) {
    guard let kind = Self.kinds[symbol.kind], let access = Access(rawValue: symbol.access) else {
      throw .malformedGraph(
        path: path,
        cause: "unknown kind '\(symbol.kind)' or access '\(symbol.access)' (at byte \(symbol.offset))")
    }
    var declaration = Declaration(id: symbol.id, kind: kind, path: symbol.path)
    declaration.access = access
    declaration.parent = graph.parents[symbol.id]
    let isForeign = symbol.extendedModule != nil && symbol.extendedModule != graph.module
    declaration.extendedModule = isForeign ? symbol.extendedModule : nil
    declaration.text = Self.line(symbol.text)
    declaration.location = location(symbol.location)
    declaration.isDocumented = symbol.isDocumented
    declaration.isSPI = symbol.isSPI
    declaration.availability = symbol.availability.sorted { $0.domain < $1.domain }
    declaration.implements = graph.implemented[symbol.id]

    let outer = context(symbol, declaration.parent)
    var types = TypeCanonicalizer(names: graph.names, tokens: symbol.tokens, scope: outer.scope)
    types.conventions = sources?.fact(at: declaration.location)?.conventions ?? []
    var parser = Parser(symbol.text)
    var facts = DeclarationFacts(DeclSyntax.parse(from: &parser), of: declaration, types: types)
    facts.types.addOpaqueArguments(symbol.constraints)
    declaration = facts.declaration
    declaration.requirement = requirement(declaration)
    if kind == .operatorFunction, let fixity = Self.fixity(symbol) { declaration.modifiers.insert(fixity) }
    if Self.isBeyondClass(symbol, kind) {
      declaration.modifiers.insert(.final)
      // `open` says nothing there, but for what Objective-C dispatches.
      if declaration.access == .open, !declaration.attributes.contains("@objc") { declaration.access = .public }
    }
    // A property wrapper projects only what stands in the type itself.
    if symbol.isExtensionMember, kind == .property, declaration.name == "projectedValue" {
      declaration.attributes = (declaration.attributes + ["@extension"]).sorted()
    }
    if kind == .enum { declaration.type = rawType(symbol.id) }
    let requirements = requirements(symbol, facts, outer)
    declaration.generics = GenericSignature(
      parameters: facts.types.scope.parameters, requirements: requirements)
    if ModuleGraph.isType(symbol.kind) { remember(declaration, facts, requirements) }
    // Extensions of types whose arguments are all copyable imply it too.
    let takesOthers = declaration.generics.requirements.contains(where: Self.isInverse)
    declaration.inheritance = inheritance(of: symbol.id, isClassBound: facts.isClassBound, isOfProtocol: kind == .protocol)
      .filter { takesOthers || !Self.suppressible.contains($0.type.text) }
    declarations.append(declaration)
  }

  private static let kinds: [String: DeclarationKind] = [
    "swift.struct": .struct, "swift.enum": .enum, "swift.class": .class, "swift.protocol": .protocol,
    "swift.typealias": .typealias, "swift.associatedtype": .associatedType, "swift.func": .function,
    "swift.func.op": .operatorFunction, "swift.method": .method, "swift.type.method": .staticMethod,
    "swift.init": .initializer, "swift.deinit": .deinitializer, "swift.subscript": .subscript,
    "swift.type.subscript": .staticSubscript, "swift.property": .property,
    "swift.type.property": .staticProperty, "swift.var": .variable, "swift.enum.case": .enumCase,
    "swift.macro": .macro,
  ]

  /// Members of extensions of classes cannot be overridden, and stand in no table of the class.
  private static func isBeyondClass(_ symbol: RawSymbol, _ kind: DeclarationKind) -> Bool {
    let isMember = [.method, .property, .subscript, .staticMethod, .staticProperty, .staticSubscript].contains(kind)
    return isMember && symbol.isExtensionMember && symbol.extendedKind == "swift.class"
  }

  /// Opaque results leave a line break at the end.
  private static func line(_ text: String) -> String {
    guard text.utf8.contains(0x0A) else { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func location(_ raw: RawLocation?) -> APIModel.SourceLocation? {
    guard let raw, let file = paths.relative(uri: raw.uri) else { return nil }
    return APIModel.SourceLocation(file: file, line: raw.line + 1, column: raw.column + 1)
  }

  private func requirement(_ declaration: Declaration) -> RequirementRole? {
    guard graph.requirements.contains(declaration.id) else { return nil }
    let hasDefault = declaration.kind == .associatedType && declaration.type != nil
    return hasDefault || graph.defaultedRequirements.contains(declaration.id) ? .defaulted : .required
  }

  /// `prefix` and `postfix` stand in the mangled name alone: after the operator's name, whose
  /// characters are written as letters, follow `op`, `oP` or (infix) `oi`.
  private static func fixity(_ symbol: RawSymbol) -> Modifier? {
    let letters: [Character: Character] = [
      "&": "a", "@": "c", "/": "d", "=": "e", ">": "g", "<": "l", "*": "m", "!": "n", "|": "o", "+": "p",
      "?": "q", "%": "r", "-": "s", "~": "t", "^": "x", ".": "z",
    ]
    let name = (symbol.path.last ?? "").prefix { $0 != "(" }.compactMap { letters[$0] }
    let encoded = "\(name.count)\(String(name))o"
    if symbol.id.contains(encoded + "p") { return .prefix }
    return symbol.id.contains(encoded + "P") ? .postfix : nil
  }

  /// The type of `init(rawValue:)`, which the compiler makes for an enum with a raw type.
  private func rawType(_ id: String) -> TypeReference? {
    guard let index = graph.rawInitializers[id] else { return nil }
    let symbol = graph.symbols[index]
    let types = TypeCanonicalizer(names: graph.names, tokens: symbol.tokens, scope: GenericScope())
    var parser = Parser(symbol.text)
    let declaration = Declaration(id: symbol.id, kind: .initializer, path: symbol.path)
    let facts = DeclarationFacts(DeclSyntax.parse(from: &parser), of: declaration, types: types)
    return facts.declaration.parameters?.first?.type
  }

  // MARK: Generics

  private func context(_ symbol: RawSymbol, _ parent: String?) -> Context {
    if let parent, let known = contexts[parent] { return known }
    // Another module's type: its parameters stay named as they are, and take depth 0.
    var scope = GenericScope(depth: symbol.path.count > 1 ? 1 : 0)
    for parameter in symbol.parameters { scope.names[parameter.name] = parameter.name }
    return Context(scope: scope, requirements: [])
  }

  private mutating func remember(
    _ declaration: Declaration, _ facts: DeclarationFacts, _ requirements: [GenericRequirement]
  ) {
    var scope = facts.types.scope
    let hasOwn = scope.parameters.contains { $0.depth == scope.depth }
    // A protocol's `Self` has depth 0.
    if hasOwn || declaration.kind == .protocol { scope.depth += 1 }
    contexts[declaration.id] = Context(
      scope: scope, requirements: declaration.kind == .protocol ? [] : requirements)
  }

  private func requirements(
    _ symbol: RawSymbol, _ facts: DeclarationFacts, _ outer: Context
  ) -> [GenericRequirement] {
    let written = facts.writtenRequirements
    let opaques = facts.types.opaques
    let reader = RequirementReader(
      types: facts.types, opaques: opaques, resolved: written + outer.requirements)
    var result = Set(written)
    if symbol.constraints.isEmpty {
      result.formUnion(outer.requirements.filter { !Self.isInverse($0) })
      result.formUnion(reader.requirements(symbol.extensionConstraints))
    } else {
      result.formUnion(reader.requirements(symbol.constraints))
    }
    // In an extension of protocol `P` the graph leaves out that `some P` conforms to `P`.
    for opaque in opaques where !symbol.constraints.contains(where: { $0.lhs == opaque.written }) {
      result.formUnion(Self.conformances(opaque.canonicalName, opaque.constraint))
    }
    let inverses = outer.requirements.filter(Self.isInverse)
    guard symbol.isExtensionMember else { return result.union(inverses).sorted() }
    // An extension's members ask for copyable arguments unless it says otherwise.
    let isProtocol = symbol.extendedKind == "swift.protocol"
    return result.union((isProtocol ? Self.inversesOfSelf : inverses).filter { Self.names($0, symbol.id) }).sorted()
  }

  private static let inversesOfSelf = suppressible.map {
    GenericRequirement(subject: TypeReference("Self"), relation: .conforms, constraint: TypeReference("~" + $0))
  }

  /// The mangled name alone tells of an extension's inverses: `Ri`, `_` for `Copyable` or `0_` for
  /// `Escapable`, then the parameter: `z` is the first, `_` the second, `0_` the third.
  private static func names(_ inverse: GenericRequirement, _ id: String) -> Bool {
    let subject = inverse.subject.text
    let place = subject == "Self" ? 0 : subject.hasPrefix("τ_0_") ? Int(subject.dropFirst(4)) : nil
    let parameter = place.map { $0 == 0 ? "z" : $0 == 1 ? "_" : "\($0 - 2)_" }
    return id.contains("Ri" + (inverse.constraint.text == "~Copyable" ? "_" : "0_") + (parameter ?? ""))
  }

  private static func isInverse(_ requirement: GenericRequirement) -> Bool {
    requirement.constraint.text.hasPrefix("~")
  }

  private static func conformances(_ subject: String, _ composition: String) -> [GenericRequirement] {
    composition.split(separator: " & ").map { part in
      GenericRequirement(
        subject: TypeReference(subject), relation: .conforms, constraint: TypeReference(String(part)))
    }
  }

  // MARK: Inheritance

  /// Conformances that every type has or that the compiler infers.
  private static let inferred: Set<String> = ["Copyable", "Escapable", sendableMetatype, "BitwiseCopyable"]

  /// Every type has it; a protocol that refines it refuses conformances that are isolated to an actor.
  private static let sendableMetatype = "SendableMetatype"

  /// What a type can say with `~` that it is not.
  private static let suppressible: Set<String> = ["Copyable", "Escapable"]

  /// Every other extension with a condition implies a conformance to `Copyable` in the graph too.
  private static func isConditionallyCopyable(_ name: String, _ constraints: [RawConstraint]) -> Bool {
    suppressible.contains(name) && !constraints.isEmpty
      && constraints.allSatisfy { $0.kind == "conformance" && suppressible.contains($0.rhs) }
  }

  private func inheritance(of id: String, isClassBound: Bool = false, isOfProtocol: Bool = false) -> [Inheritance] {
    var result: Set<Inheritance> = []
    if isClassBound { result.insert(Inheritance(kind: .conformance, type: TypeReference("AnyObject"))) }
    for edge in graph.inheritance[id] ?? [] {
      let name = graph.typeName(usr: edge.target, fallback: edge.targetFallback)
      // Under a condition (`extension Box: Copyable where T: Copyable`) it is the author's word.
      let isAsked = isOfProtocol && name == Self.sendableMetatype
      if Self.inferred.contains(name), !isAsked, !Self.isConditionallyCopyable(name, edge.constraints) { continue }
      var entry = Inheritance(
        kind: edge.kind == "inheritsFrom" ? .superclass : .conformance, type: TypeReference(name))
      entry.conditions = conditions(edge.constraints, of: id)
      result.insert(entry)
    }
    // `Sendable` brings it along.
    if result.contains(where: { $0.type.text == "Sendable" }) { result = result.filter { $0.type.text != Self.sendableMetatype } }
    return result.filter { !Self.isImplied($0, result) }
      .sorted { ($0.type.text, $0.conditionText) < ($1.type.text, $1.conditionText) }
  }

  /// A graph repeats a conformance for each extension whose protocol refines it: `Equatable where
  /// T: Hashable` beside `Hashable where T: Hashable` and the `Equatable where T: Equatable` that
  /// counts. One of several is left out when it shares its conditions with another conformance,
  /// and one that does not stays.
  private static func isImplied(_ entry: Inheritance, _ all: Set<Inheritance>) -> Bool {
    func hasCompany(_ entry: Inheritance) -> Bool {
      all.contains { $0.type != entry.type && $0.conditions == entry.conditions }
    }
    return hasCompany(entry) && all.contains { $0.type == entry.type && $0 != entry && !hasCompany($0) }
  }

  /// What a conformance asks for beyond what the type itself asks for.
  private func conditions(_ constraints: [RawConstraint], of id: String) -> [GenericRequirement] {
    if constraints.isEmpty { return [] }
    let context = contexts[id] ?? Context(scope: GenericScope(), requirements: [])
    let reader = RequirementReader(
      types: TypeCanonicalizer(names: graph.names, scope: context.scope), resolved: context.requirements)
    return Set(reader.requirements(constraints)).subtracting(context.requirements).sorted()
  }

  /// Other modules' types have no symbol: an `extension` declaration carries what they gain.
  private mutating func addForeignConformances() {
    for id in graph.inheritance.keys.sorted() where graph.indices[id] == nil {
      let entries = inheritance(of: id).filter { !Self.suppressible.contains($0.type.text) }
      guard !entries.isEmpty else { continue }
      let name = graph.foreignNames[id] ?? Demangling.qualifiedName(usr: id) ?? id
      let parts = name.split(separator: ".").map(String.init)
      var declaration = Declaration(
        id: "extension:" + id, kind: .extension, path: parts.count > 1 ? Array(parts.dropFirst()) : parts)
      declaration.parent = id
      declaration.extendedModule = parts.count > 1 ? parts[0] : nil
      declaration.inheritance = entries
      declaration.text = declaration.extensionText
      declarations.append(declaration)
    }
  }
}

extension Declaration {
  /// How an extension that only adds conformances is written.
  var extensionText: String { "extension \(qualifiedName): \(inheritance.map(\.type.text).joined(separator: ", "))" }
}

extension Inheritance {
  var conditionText: String { conditions.map(\.text).joined(separator: ", ") }
}
