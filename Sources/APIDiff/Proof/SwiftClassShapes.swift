import APIModel

/// Clients that inherit and override.
extension SwiftShapes {
  func subclass() -> Witness {
    let clause = spelling.genericClause()
    return Witness("class WITNESS\(clause): \(spelling.typeName(of: declaration))\(spelling.whereClause) {}")
  }

  /// Subclasses that inherit the initialisers, that have one of their own, and that ask a metatype
  /// for an object.
  func subclassesWithInitializers() -> [Witness] {
    guard declaration.generics.parameters.isEmpty else { return [] }
    let base = spelling.typeName(of: declaration)
    let initializers = (surface.members[declaration.id] ?? []).filter { $0.kind == .initializer }
    return initializers.flatMap { initializer -> [Witness] in
      let own = SwiftShapes(initializer, surface).use
      let chosen = own.chosen(all: true)
      let (list, arguments) = (own.parameters(chosen).joined(separator: ", "), own.arguments(chosen))
      let marks = own.marks
      var result = [
        Witness("class WITNESS: \(base) {}; \(own.heading("WITNESS_make", list)) { _ = \(marks)WITNESS(\(arguments)) }")
      ]
      if !initializer.modifiers.contains(.convenience) {
        let body = "{ \(marks)super.init(\(arguments)) }"
        let parameters = (["w: ()"] + own.parameters(chosen)).joined(separator: ", ")
        result.append(
          Witness("class WITNESS: \(base) { init\(own.failableMark)(\(parameters))\(own.effects) \(body) }"))
        if let override = SwiftMemberText(initializer, depth: 0, { $0 }).text(body: body) {
          let keyword = initializer.modifiers.contains(.required) ? "required" : "override"
          let others = initializers.filter { $0.modifiers.contains(.convenience) }.prefix(2).map { inherited -> String in
            let other = SwiftShapes(inherited, surface).use
            let chosen = other.chosen(all: true)
            return "; \(other.heading("WITNESS_inherited", other.parameters(chosen).joined(separator: ", "))) { _ = \(other.marks)WITNESS(\(other.arguments(chosen))) }"
          }
          result += ([""] + others).map { Witness("class WITNESS: \(base) { \(keyword) \(override) }\($0)") }
        }
      }
      if initializer.modifiers.contains(.required) {
        let parameters = (["_ t: \(base).Type"] + own.parameters(chosen)).joined(separator: ", ")
        result.append(Witness("\(own.heading("WITNESS", parameters)) { _ = \(marks)t.init(\(arguments)) }"))
      }
      return result
    }
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
