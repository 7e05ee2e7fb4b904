import APIModel

extension Surface {
  /// The symbols by which compiled clients of a library with evolution refer to the declaration,
  /// each as the declaration's id and what of it is meant.
  ///
  /// An id is a mangled name, which holds everything that the symbol's name holds. The suffixes
  /// are those of the mangling: `Tj` a call through a class's or protocol's table, `Tq` an entry of
  /// it, `g` and `s` reading and writing (https://github.com/swiftlang/swift/blob/main/docs/ABI/Mangling.rst).
  func symbols(of declaration: Declaration) -> Set<String> {
    if declaration.attributes.contains("@_alwaysEmitIntoClient") || declaration.unavailability != nil { return [] }
    let id = declaration.id
    switch declaration.kind {
    case .struct, .enum, .class, .actor, .protocol, .associatedType: return [id]
    case .enumCase:
      // The cases of a frozen enum are part of its layout.
      let isFrozen = container(of: declaration)?.attributes.contains("@frozen") == true
      return isFrozen ? [] : [id + (declaration.attributes.contains("@indirect") ? " indirect" : "")]
    case .function, .method, .staticMethod, .operatorFunction:
      return entries(declaration, [id + receiver(declaration, isMutating: declaration.modifiers.contains(.mutating))])
    case .initializer:
      if declaration.requirement != nil { return entries(declaration, [id]) }
      let isCalledBySubclasses = container(of: declaration)?.access == .open && !declaration.modifiers.contains(.convenience)
      return isCalledBySubclasses ? [id, id + " super"] : [id]
    case .subscript, .staticSubscript, .property, .staticProperty, .variable:
      guard let accessors = declaration.accessors else { return entries(declaration, [id + " g"]) }
      let getter = id + " g" + (accessors.getter.isAsync ? " async" : "") + receiver(declaration, isMutating: accessors.hasMutatingGetter)
      let setter = id + " s" + receiver(declaration, isMutating: !accessors.hasNonmutatingSetter)
      return entries(declaration, accessors.isSettable ? [getter, setter] : [getter])
    default: return []
    }
  }

  /// Values whose layout clients know are passed in registers, unless they are to be changed.
  private func receiver(_ declaration: Declaration, isMutating: Bool) -> String {
    guard isMutating, !declaration.kind.isStaticMember, declaration.requirement == nil else { return "" }
    guard let container = container(of: declaration) else { return declaration.extendedModule == nil ? "" : " inout" }
    return container.attributes.contains("@frozen") ? " inout" : ""
  }

  /// A declaration is called by its own symbol, or through a table.
  private func entries(_ declaration: Declaration, _ symbols: [String]) -> Set<String> {
    if declaration.requirement != nil { return Set(symbols.flatMap { ["\($0) Tj", "\($0) Tq"] }) }
    guard let container = container(of: declaration), container.kind == .class || container.kind == .actor,
      !declaration.modifiers.contains(.final), !container.modifiers.contains(.final),
      !declaration.modifiers.contains(.static)
    else { return Set(symbols) }
    // The table's entry, and the way to it, are those of what is overridden.
    if declaration.modifiers.contains(.override) { return [] }
    return Set(symbols.map { "\($0) Tj" })
  }
}

/// What compiled clients of the old library of a module with library evolution do not find in the
/// new one.
struct LostSymbols {
  /// Declarations that lost symbols, in order, with what took their place where something did.
  let declarations: [(old: Declaration, new: Declaration?)]

  init(_ changes: [Change], in comparison: Comparison) {
    var successors: [String: Declaration] = [:]
    for change in changes {
      if let old = change.old, let new = change.new { successors[old.id] = new }
    }
    let (old, new) = (comparison.old, comparison.new)
    var kept: Set<String> = []
    var inline: Set<String> = []
    for declaration in new.snapshot.declarations {
      kept.formUnion(new.symbols(of: declaration))
      inline.insert(Self.inlineName(declaration))
    }
    declarations = old.snapshot.declarations.enumerated().compactMap { place, declaration in
      guard comparison.isOwn(declaration), Self.isUsable(declaration, old.concealments[place]) else { return nil }
      let symbols = old.symbols(of: declaration)
      guard !symbols.isSubset(of: kept) else { return nil }
      let successor = new.byID[declaration.id] ?? successors[declaration.id]
      // What is unavailable has its symbols still.
      if successor?.unavailability != nil { return nil }
      if declaration.isUsableFromInline, !comparison.hasEqualSources || inline.contains(Self.inlineName(declaration)) {
        return nil
      }
      return (declaration, successor)
    }
  }

  /// SPI has symbols as well, but promises nothing.
  private static func isUsable(_ declaration: Declaration, _ why: Concealment?) -> Bool {
    why == nil || why == .access && declaration.isUsableFromInline
  }

  /// `@usableFromInline` declarations come from the sources and have no mangled name.
  private static func inlineName(_ declaration: Declaration) -> String {
    let inputs = (declaration.parameters ?? []).map(\.type.text).joined(separator: ", ")
    return "\(declaration.kind.rawValue) \(declaration.qualifiedName) (\(inputs)) -> \(declaration.type?.text ?? "()")"
  }
}

extension Declaration {
  /// Not public, but inlined into clients by what is.
  var isUsableFromInline: Bool { access == .internal && attributes.contains("@usableFromInline") }
}
