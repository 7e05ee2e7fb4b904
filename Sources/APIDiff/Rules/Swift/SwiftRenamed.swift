import APIModel

extension Rule {
  static let swiftRenamed = Rule(
    id: "swift-renamed",
    summary: "A declaration has another name.",
    rationale: """
      Whoever uses the old name does not compile. It is reported once when the pair is certain: the \
      only declarations of their container with that kind, those labels and those types. When the old \
      name is kept as a typealias, nobody has to change anything at once; only when it stood in a generic \
      type, an extension of it or a generic function that takes it can stop.
      """,
    fix: """
      Keep the old name as a deprecated declaration with renamed: that calls the new one.
      """,
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        public func fetch(id: Int, retries: Int) -> String { "" }
        """,
      new: """
        public func load(id: Int, retries: Int) -> String { "" }
        """,
      client: """
        func use() { _ = fetch(id: 1, retries: 2) }
        """),
    check: .renamed { old, new, comparison in
      let text = "\(old.described) was renamed '\(new.qualifiedName)'"
      // Conforming types may have said what an associated type is by its old name alone.
      guard comparison.keepsName(of: old), new.kind != .associatedType || comparison.isInferred(new) else {
        let isFound = comparison.keepsSymbol(old, new)
        return Hit(text, isFound ? .sourceBreaking : comparison.removalImpact)
      }
      let kept = text + "; the old name is kept as a typealias"
      if new.kind == .associatedType, comparison.standsInExtension(old) {
        return Hit(kept + " of an extension, which no where clause can name", comparison.removalImpact)
      }
      let lost = comparison.parameterNamesLost(old, new)
      if !lost.isEmpty {
        return Hit(kept + ", but extensions do not find \(lost.listed), its generic parameters", .sourceBreaking)
      }
      let open = comparison.parametersLeftOpen(old, new)
      if !open.isEmpty {
        return Hit(kept + ", but extensions of that do not know what \(open.listed) is", .sourceBreaking)
      }
      let outer = comparison.old.container(of: old).flatMap { $0.generics.parameters.isEmpty ? nil : $0 }
      guard let outer else { return Hit(kept, .none) }
      // The compiler extends what a typealias stands for only when no argument comes from around it, and
      // finds no argument through one that leaves it out.
      return Hit(
        kept + ", which some extensions of it and functions over every '\(outer.name)' cannot use", Impact(source: .risky))
    })
}

extension Comparison {
  /// Whether what has the old name now is declared in an extension of this module's protocol, which the mangled
  /// name alone tells.
  fileprivate func standsInExtension(_ old: Declaration) -> Bool {
    (new.byName[old.qualifiedName] ?? []).contains { alias in
      alias.kind == .typealias && alias.parent.map { alias.id.hasPrefix("\($0)AAE") } == true
    }
  }
}
