import APIModel

/// The forms that a use of one Swift declaration can take.
struct SwiftShapes {
  let declaration: Declaration
  private let surface: Surface
  private let use: SwiftUse
  private var spelling: SwiftSpelling { use.spelling }

  init(_ declaration: Declaration, _ surface: Surface) {
    self.declaration = declaration
    self.surface = surface
    use = SwiftUse(declaration, surface)
  }

  // MARK: Calls and reads

  /// Calls without the arguments that can be left out, with all of them, and the result in use.
  func calls() -> [Witness] {
    var result: [Witness] = []
    for all in use.hasDefaults ? [false, true] : [true] {
      let chosen = use.chosen(all: all)
      let call = use.marks + use.expression(chosen)
      let binding = use.resultType.map { "let _: \($0) = \(call)" } ?? "let _ = \(call)"
      result.append(function(binding, chosen))
      if let type = use.resultType, type.hasSuffix("?"), all || !use.hasDefaults {
        result.append(function("if let value = \(call) { _ = value }", chosen))
      }
    }
    if let value = asValue() { result.append(value) }
    return result
  }

  private func function(_ body: String, _ chosen: [(Int, Parameter)]) -> Witness {
    Witness(use.function(body, receiver: use.receiverMode, arguments: use.parameters(chosen)))
  }

  /// The function as a value of its own type.
  private func asValue() -> Witness? {
    let isPlain = declaration.kind == .function || declaration.kind == .staticMethod
    guard isPlain, declaration.generics.isEmpty, let result = use.resultType, let parameters = declaration.parameters,
      parameters.allSatisfy({ $0.attributes.isEmpty && $0.specifiers.isEmpty && !$0.isVariadic })
    else { return nil }
    let labels = parameters.map { "\($0.label ?? "_"):" }.joined()
    let name = "\(use.base)\(SwiftSpelling.quotedMember(declaration.baseName))" + (labels.isEmpty ? "" : "(\(labels))")
    let types = parameters.map { spelling.type($0.type) }.joined(separator: ", ")
    let effects = (declaration.effects.isAsync ? " async" : "") + (declaration.effects.throwing == .never ? "" : " throws")
    return Witness(use.function("let _: (\(types))\(effects) -> \(result) = \(name)"), isDecisive: false)
  }

  /// Writes a property or through a subscript.
  func write() -> Witness {
    let isReference = [.class, .actor].contains(spelling.containers.last?.kind)
    let needsInout = !isReference && declaration.accessors?.hasNonmutatingSetter != true
    let chosen = use.chosen(all: true)
    let target = use.expression(chosen)
    let receiver = use.receiverMode == nil ? nil : needsInout ? "inout " : ""
    let value = spelling.type(declaration.type ?? TypeReference("()"))
    let escaping = value.contains("->") && !value.hasSuffix("?") ? "@escaping " : ""
    return Witness(
      use.function("\(target) = v", receiver: receiver, arguments: use.parameters(chosen), more: ["_ v: \(escaping)\(value)"]))
  }

  /// A case in a pattern.
  func pattern() -> Witness {
    let count = declaration.parameters?.count ?? 0
    let names = (0..<count).map { "let v\($0)" }.joined(separator: ", ")
    let uses = (0..<count).map { "_ = v\($0); " }.joined()
    let name = SwiftSpelling.quotedMember(declaration.baseName)
    return Witness(
      use.function("if case .\(name)\(count == 0 ? "" : "(\(names))") = r { \(uses) }", receiver: ""))
  }

  // MARK: Types

  /// A value of the type, and what only its kind allows.
  func types() -> [Witness] {
    let name = spelling.typeName(of: declaration)
    if declaration.kind == .protocol {
      return [Witness("func WITNESS<S_: \(name)>(_ a: S_) {}")]
        + SwiftConformer(declaration, surface).witnesses()
    }
    var result = [Witness(use.function("_ = a", more: ["_ a: \(name)"]))]
    if !declaration.generics.parameters.isEmpty { result.append(Witness(use.function("_ = \(name).self"))) }
    switch declaration.kind {
    case .class:
      result.append(Witness(use.function("_ = a === a", more: ["_ a: \(name)"])))
      if declaration.access == .open { result.append(subclass()) }
    case .struct, .enum:
      result.append(Witness("extension \(surface.module).\(declaration.qualifiedName) { mutating func WITNESS() {} }"))
      if let all = declaration.kind == .enum ? exhaustiveSwitch() : nil { result.append(all) }
    case .typealias:
      if let target = declaration.type {
        result.append(Witness(use.function("let _: \(spelling.type(target)) = a", more: ["_ a: \(name)"])))
      }
    default: break
    }
    return result + memberCalls()
  }

  /// Calls of a generic type's own members: what it asks of its arguments shows there too.
  private func memberCalls() -> [Witness] {
    guard !declaration.generics.parameters.isEmpty else { return [] }
    let callable = (surface.members[declaration.id] ?? []).filter { [.initializer, .method].contains($0.kind) }
    return callable.prefix(3).compactMap { SwiftShapes($0, surface).calls().first }.map { witness in
      var witness = witness
      witness.isDecisive = false
      return witness
    }
  }

  func associatedType() -> Witness {
    Witness("func WITNESS<S_: \(spelling.containers.last.map(spelling.typeName) ?? "Any")>(_ a: S_, _ b: S_.\(declaration.name)) {}")
  }

  func conformance(_ entry: Inheritance) -> Witness {
    let type = declaration.kind == .protocol ? "S_" : spelling.typeName(of: declaration)
    let requirement = spelling.type(entry.type)
    let need = "func need<N_: \(requirement)>(_: N_.Type) {}"
    let generics = declaration.kind == .protocol ? ["S_: \(spelling.typeName(of: declaration))"] : []
    let conditions = entry.conditions.map { spelling.type(TypeReference($0.text)) }
    var text = use.function("\(need); need(\(type).self)", generics: generics)
    if !conditions.isEmpty {
      let clause = spelling.whereClause
      let all = (clause.isEmpty ? " where " : clause + ", ") + conditions.joined(separator: ", ")
      text = text.replacing("()\(clause) {", with: "()\(all) {", maxReplacements: 1)
    }
    return Witness(text)
  }

  func upcasts() -> [Witness] {
    declaration.inheritance.filter { $0.kind == .superclass }.map {
      Witness(use.function("let _: \(spelling.type($0.type)) = a", more: ["_ a: \(spelling.typeName(of: declaration))"]))
    }
  }

  func rawValue() -> [Witness] {
    guard let type = declaration.type else { return [] }
    return [Witness(use.function("let _: \(spelling.type(type)) = a.rawValue", more: ["_ a: \(spelling.typeName(of: declaration))"]))]
  }

  /// A switch that names every case that a client can see.
  func exhaustiveSwitch() -> Witness? {
    let cases = (surface.members[declaration.id] ?? []).filter { $0.kind == .enumCase }
    guard !cases.isEmpty else { return nil }
    let arms = cases.map { "case .\(SwiftSpelling.quotedMember($0.baseName)): break" }.joined(separator: "; ")
    return Witness(use.function("switch a { \(arms) }", more: ["_ a: \(spelling.typeName(of: declaration))"]))
  }

  // MARK: Clients that conform, inherit and override

  func subclass() -> Witness {
    let clause = spelling.genericClause()
    return Witness("class WITNESS\(clause): \(spelling.typeName(of: declaration))\(spelling.whereClause) {}")
  }

  private func depth(inside container: Declaration) -> Int {
    (container.generics.parameters.map(\.depth).max() ?? -1) + 1
  }

  /// An override of an open member, with the signature that it has now.
  func overriding() -> Witness? {
    guard let container = spelling.containers.last, container.kind == .class, container.access == .open,
      let member = SwiftMemberText(declaration, depth: depth(inside: container), { $0.replacing("τ_", with: "T_") })
        .text("override ", typeMember: "class ")
    else { return nil }
    let shapes = SwiftShapes(container, surface)
    let clause = shapes.spelling.genericClause()
    return Witness(
      "class WITNESS\(clause): \(spelling.typeName(of: container))\(shapes.spelling.whereClause) { \(member) }")
  }
}
