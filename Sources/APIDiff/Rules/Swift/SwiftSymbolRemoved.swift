import APIModel

extension Rule {
  static let swiftSymbolRemoved = Rule(
    id: "swift-symbol-removed",
    summary: "Compiled clients of a library with evolution do not find a symbol that they refer to.",
    rationale: """
      A symbol's name is made of everything about a declaration: where it stands, its types and its \
      constraints; and members of classes are called through the class's table unless they are final. \
      Sources that are compiled again notice nothing.
      """,
    fix: "Keep the old declaration, marked @_spi or unavailable, or @usableFromInline where it was that.",
    kind: .removal,
    impact: Impact(source: .none, binary: .breaking),
    example: Example(
      old: """
        public class Store {
          public init() {}
          public func read() {}
        }
        """,
      new: """
        public class Store {
          public init() {}
          public final func read() {}
        }
        """,
      client: """
        Store().read()
        """,
      hasLibraryEvolution: true),
    check: .symbols { old, new, comparison in
      Hit(
        "compiled clients do not find \(old.described) any more: \(reason(old, new, comparison))",
        Impact(binary: .breaking))
    })
}

private func reason(_ old: Declaration, _ new: Declaration?, _ comparison: Comparison) -> String {
  guard let new else {
    return old.isUsableFromInline
      ? "it was inlined into them with what uses it" : "another declaration takes its place for clients that are compiled again"
  }
  if old.id == new.id {
    if new.attributes.contains("@_alwaysEmitIntoClient") { return "it is only emitted into clients now" }
    if (old.attributes + new.attributes).contains(where: { $0.hasPrefix("@_silgen_name") }) { return "its symbol has another name" }
    if old.isUsableFromInline, old.kind.isType || old.accessors != nil { return "it lost what code uses that was inlined into them" }
    if old.kind == .enumCase { return "its payload is stored in another way" }
    if old.kind == .class { return "it has a conformance through its superclass now" }
    if old.kind.isType { return "its '==' is that of a protocol's extension now" }
    if old.kind == .initializer, new.modifiers.contains(.convenience) { return "it is a convenience initializer now" }
    if let type = old.type?.text, type.contains("some "), type != new.type?.text {
      return "they know its opaque type by the protocols that it had"
    }
    return new.modifiers.contains(.final) || comparison.new.container(of: new)?.modifiers.contains(.final) == true
      ? "it is no longer called through its class's table" : "it is called in another way now"
  }
  return "as '\(new.text)' it has another symbol"
}
