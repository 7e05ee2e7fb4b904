import APIModel

/// Uses of types and of what they fulfil.
extension SwiftShapes {
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
        result += [closure(of: surface.resolvingAlias(TypeStructure(target)), name)].compactMap { $0 }
      }
    default: break
    }
    return result
  }

  /// A closure for a function type, which captures what is not `Sendable`.
  private func closure(of type: TypeStructure, _ name: String) -> Witness? {
    guard case .function(let traits) = type.head else { return nil }
    let count = type.arguments.count - (traits.throwing == .typed ? 2 : 1)
    let head = count == 0 ? "" : "(\(Array(repeating: "_", count: count).joined(separator: ", "))) in "
    return Witness(
      use.function(
        "class W { var w = 0 }; let w = W(); let _: \(name) = { \(head)w.w += 1; fatalError() }"), isDecisive: false)
  }

  /// Calls of the type's own members: what holds for the type shows there too.
  ///
  /// - Parameter new: Members that are not the same there are left out, because they would prove
  ///   a change of their own.
  func memberCalls(unchangedIn new: Surface) -> [Witness] {
    let callable = (surface.members[declaration.id] ?? []).filter {
      [.initializer, .method, .property].contains($0.kind) && new.byID[$0.id]?.text == $0.text
    }
    return callable.prefix(5).compactMap { SwiftShapes($0, surface).calls().first }
  }

  /// Names the associated type, also in a condition, and relies on what it fulfils.
  func associatedType() -> [Witness] {
    let owner = spelling.containers.last.map(spelling.typeName) ?? "Any"
    let head = "func WITNESS<S_: \(owner)>(_ a: S_, _ b: S_.\(declaration.name))"
    let needs = declaration.generics.requirements.filter { $0.subject.text == "Self.\(declaration.name)" }.map {
      $0.relation == .conforms
        ? "\(head) { func need<N_: \(spelling.type($0.constraint))>(_: N_.Type) {}; need(S_.\(declaration.name).self) }"
        : "\(head) { let _: \(spelling.type($0.constraint)) = b }"
    }
    // A typealias of an extension may take its place in types, and not in conditions.
    let condition = "func WITNESS<S_: \(owner), O_>(_ a: S_, _ b: O_) where S_.\(declaration.name) == O_ {}"
    return ([head + " {}", condition] + needs).map { Witness($0) }
  }

  /// The protocol as `any P<…>`.
  func parameterizedExistential() -> Witness? {
    guard !declaration.primaryAssociatedTypes.isEmpty else { return nil }
    let names = declaration.primaryAssociatedTypes
    let clause = names.map { "\($0)_" }.joined(separator: ", ")
    let parameters = names.map { "_: \($0)_.Type" }.joined(separator: ", ")
    return Witness("func WITNESS<\(clause)>(\(parameters), _ a: any \(spelling.typeName(of: declaration))<\(clause)>) {}")
  }

  /// What the attribute of a type lets clients write.
  func attributeUses() -> [Witness] {
    let name = spelling.typeName(of: declaration)
    return [
      Witness(use.function("_ = a.witnessed", more: ["_ a: \(name)"])),
      Witness(use.function("_ = a()", more: ["_ a: \(name)"])),
      Witness(use.function("@\(name) var witnessed = v; _ = witnessed", more: ["_ v: V_"], generics: ["V_"])),
    ] + (surface.members[declaration.id] ?? []).filter { $0.name == "wrappedValue" }.compactMap(\.type).map {
      Witness(use.function("@\(name) var witnessed = v; _ = witnessed", more: ["_ v: \(spelling.type($0))"]))
    }
  }

  func conformance(_ entry: Inheritance) -> Witness {
    let type = declaration.kind == .protocol ? "S_" : spelling.typeName(of: declaration)
    let requirement = spelling.type(entry.type)
    let need = "func need<N_: \(requirement)>(_: N_.Type) {}"
    let isProtocol = declaration.kind == .protocol
    return Witness(
      use.function(
        "\(need); need(\(type).self)", more: isProtocol ? ["_ s: S_.Type"] : [],
        generics: isProtocol ? ["S_: \(spelling.typeName(of: declaration))"] : [],
        conditions: entry.conditions.map { spelling.type(TypeReference($0.text)) }))
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

  /// A switch that names every case that a client can see, and expects more where it must.
  func exhaustiveSwitch() -> Witness? {
    let cases = (surface.members[declaration.id] ?? []).filter { $0.kind == .enumCase }
    guard !cases.isEmpty else { return nil }
    let arms = cases.map { "case .\(SwiftSpelling.quotedMember($0.baseName)): break" }.joined(separator: "; ")
    let header = surface.snapshot.header
    let mayGrow = declaration.isNonexhaustive || header.hasLibraryEvolution && !declaration.has("@frozen")
      || cases.contains { surface.concealment(of: $0) != nil }
    return Witness(use.function("switch a { \(arms)\(mayGrow ? "; @unknown default: break" : "") }", more: ["_ a: \(spelling.typeName(of: declaration))"]))
  }
}
