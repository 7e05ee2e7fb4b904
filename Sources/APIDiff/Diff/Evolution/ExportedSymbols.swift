import APIModel

extension Surface {
  /// The symbols by which compiled clients of a library with evolution refer to the declaration,
  /// each as the declaration's id and what of it is meant.
  ///
  /// An id is a mangled name, which holds everything that the symbol's name holds. The suffixes
  /// are those of the mangling: `Tj` a call through a class's or protocol's table, `Tq` an entry of
  /// it, `g` and `s` reading and writing (https://github.com/swiftlang/swift/blob/main/docs/ABI/Mangling.rst).
  func symbols(of declaration: Declaration) -> Set<String> {
    if declaration.unavailability != nil || restates(declaration) || isPlace(declaration) { return [] }
    let id = declaration.id
    switch declaration.kind {
    case .struct, .enum, .class, .actor, .protocol: return Set([id] + inlinedConformances(declaration))
    case .associatedType: return [id]
    case .enumCase:
      // The cases of a frozen enum are part of its layout.
      let isFrozen = container(of: declaration)?.attributes.contains("@frozen") == true
      let isIndirect = declaration.attributes.contains("@indirect") && declaration.parameters?.isEmpty == false
      return isFrozen ? [] : [id + (isIndirect ? " indirect" : "")]
    case .function, .method, .staticMethod, .operatorFunction:
      return entries(declaration, [caller(of: declaration) + receiver(declaration, isMutating: declaration.modifiers.contains(.mutating))])
        .union(opaqueConformances(declaration))
    case .initializer:
      if declaration.requirement != nil { return entries(declaration, [""]) }
      return declaration.isEmittedIntoClients ? [] : initializers(declaration)
    case .subscript, .staticSubscript, .property, .staticProperty, .variable:
      guard let accessors = declaration.accessors else { return entries(declaration, [" g"]) }
      // What is passed beside nothing else is passed in vain.
      let isolation = declaration.requirement != nil || declaration.parameters?.isEmpty == false ? caller(of: declaration) : ""
      // What is borrowed has no getter in a table, and beside the getter's symbol one of its own.
      let isBorrowed = declaration.attributes.contains("@_borrowed")
      let getter = (isBorrowed && isInTable(declaration) ? " r" : " g") + (accessors.getter.isAsync ? " async" : "") + isolation + thrown(accessors.getter, by: declaration) + receiver(declaration, isMutating: accessors.hasMutatingGetter)
      let setter = " s" + receiver(declaration, isMutating: !accessors.hasNonmutatingSetter)
      let projection = declaration.isStored && declaration.attributes.contains(where: projects) ? [" $"] : []
      let borrowing = isBorrowed && !isInTable(declaration) ? [" r"] : []
      return entries(declaration, (accessors.isSettable ? [getter, setter] : [getter]) + borrowing + projection)
        .union(opaqueConformances(declaration)).union(keyPath(declaration))
    default: return []
    }
  }

  /// Code that was inlined uses the tables of a type that clients cannot name.
  private func inlinedConformances(_ type: Declaration) -> [String] {
    guard type.isUsableFromInline else { return [] }
    return ancestors(of: fullName(of: type)).filter { $0 != "AnyObject" && !StandardLibrary.isMarker($0) }.map { "\(type.id): \($0)" }
  }

  /// Whoever calls passes the actor that it runs on.
  private func caller(of declaration: Declaration) -> String { declaration.modifiers.contains(.nonsending) ? " caller" : "" }

  /// What a table's entry passes for a typed error. A getter's symbol does not say what it throws; functions' do.
  private func thrown(_ effects: Effects, by declaration: Declaration) -> String {
    guard case .typed(let error) = effects.throwing, error.text != "Never", isInTable(declaration) else { return "" }
    return " throws " + resolvingAlias(TypeStructure(error)).text
  }

  /// Key paths refer to the property itself, and where it is an override to what it overrides.
  private func keyPath(_ declaration: Declaration) -> Set<String> {
    guard declaration.kind == .property || declaration.kind == .subscript, declaration.requirement == nil, !isInTable(declaration),
      !declaration.isEmittedIntoClients, declaration.access != .internal, !declaration.modifiers.contains(.override)
    else { return [] }
    return [(declaration.givenSymbol ?? declaration.id) + " MV"]
  }

  /// Values whose layout clients know are passed in registers, unless they are to be changed.
  private func receiver(_ declaration: Declaration, isMutating: Bool) -> String {
    guard isMutating, !declaration.kind.isStaticMember, declaration.requirement == nil else { return "" }
    guard let container = container(of: declaration) else { return declaration.extendedModule == nil ? "" : " inout" }
    return container.kind != .class && container.attributes.contains("@frozen") && !isPassedInMemory(container) ? " inout" : ""
  }

  /// Optimised clients allocate an object of a class themselves and call the designated initialiser on
  /// it, as subclasses do.
  private func initializers(_ declaration: Declaration) -> Set<String> {
    let id = declaration.id
    let own = declaration.givenSymbol ?? id
    guard let container = container(of: declaration), container.kind == .class else { return [own] }
    // The table's entry is that of what is overridden.
    let isEntry = !declaration.modifiers.contains(.override) && !container.modifiers.contains(.final)
      && !(declaration.modifiers.contains(.required) && inherited(declaration, in: container).contains(where: isRequired))
    if !declaration.modifiers.contains(.convenience) {
      return isEntry ? [own, id + " c", id + Self.overriddenEntry] : [own, id + " c"]
    }
    return declaration.modifiers.contains(.required) && isEntry ? [own, id + " Tj"] : [own]
  }

  /// Whether subclasses must have the initialiser: also one that a conformance of a class asks for, which the compiler
  /// writes, and the graph does not say it of.
  func isRequired(_ initializer: Declaration) -> Bool {
    if initializer.modifiers.contains(.required) { return true }
    guard initializer.name == "init(from:)", let type = container(of: initializer), type.kind == .class else { return false }
    return ancestors(of: fullName(of: type)).contains("Decodable")
  }

  /// The initialisers of superclasses with the same name.
  fileprivate func inherited(_ initializer: Declaration, in container: Declaration) -> [Declaration] {
    superclasses(of: fullName(of: container)).flatMap { name in
      let members = localName(name).flatMap { byName[$0]?.first }.flatMap { self.members[$0.id] } ?? []
      return members.filter { $0.kind == .initializer && $0.name == initializer.name }
    }
  }

  /// The part of an initialiser's symbols that only subclasses refer to.
  static let overriddenEntry = " Tq"

  /// Whether clients refer to the symbol: not to the entry of an initialiser that they cannot override, nor to the
  /// setter of what they write in its place.
  fileprivate func isReferred(_ symbol: String, of declaration: Declaration) -> Bool {
    if declaration.kind == .property, symbol.hasPrefix(declaration.id + " s") { return !isWrittenInPlace(declaration) }
    return declaration.kind != .initializer || !symbol.hasSuffix(Self.overriddenEntry) || declaration.requirement != nil
      || container(of: declaration)?.access == .open
  }

  /// Whether compiled clients write the property where it is stored in a frozen type, and nothing observes it.
  private func isWrittenInPlace(_ property: Declaration) -> Bool {
    guard let container = container(of: property), container.attributes.contains("@frozen") else { return false }
    return container.layout.map(FrozenPart.init).contains { $0.name == property.name && $0.marks.isEmpty && !$0.isObserved }
  }

  /// What an opaque result can do is asked for by number. The compiler numbers the protocols by
  /// their modules' and then their own names (`TypeDecl::compare` of swiftc).
  private func opaqueConformances(_ declaration: Declaration) -> Set<String> {
    guard let type = declaration.type, type.text.contains("some ") else { return [] }
    var opaque: [TypeStructure] = []
    _ = TypeStructure(type).contains { part in
      if part.head == .some { opaque.append(part) }
      return false
    }
    var symbols: Set<String> = []
    for (place, part) in opaque.enumerated() {
      for (number, name) in protocols(of: part).enumerated() { symbols.insert("\(declaration.id) QO\(place) \(number) \(name)") }
    }
    return symbols
  }

  /// The protocols of an opaque type that have tables, as modules and names, in the compiler's order.
  private func protocols(of opaque: TypeStructure) -> [String] {
    let all = opaque.constraints.flatMap { constraint -> [String] in
      guard case .nominal(let name) = constraint.head else { return [] }
      return names(in: TypeReference(name))
    }
    let named = Set(all).filter { name in
      name != "AnyObject" && !StandardLibrary.isMarker(name) && localName(name).flatMap { byName[$0]?.first?.kind } != .class
    }
    let implied = named.filter { name in named.contains { $0 != name && ancestors(of: $0).contains(name) } }
    return named.subtracting(implied).map { $0.contains(".") ? $0 : "Swift.\($0)" }.sorted()
  }

  /// Whether inlined code reaches the property by its place in a frozen type.
  private func isPlace(_ declaration: Declaration) -> Bool {
    guard declaration.isUsableFromInline, declaration.kind == .property, let container = container(of: declaration) else { return false }
    return container.attributes.contains("@frozen") && container.layout.contains { FrozenPart($0).name == declaration.name }
  }

  /// Whether a protocol says again what one asks for that it refines: the table's entry is that one's.
  private func restates(_ declaration: Declaration) -> Bool {
    guard let container = container(of: declaration), container.kind == .protocol, declaration.isRequired else { return false }
    return ancestors(of: fullName(of: container)).contains { name in
      let members = localName(name).flatMap { byName[$0]?.first }.flatMap { self.members[$0.id] } ?? []
      return members.contains { $0.isRequired && $0.isAskedLike(declaration) }
    }
  }

  fileprivate func isInTable(_ declaration: Declaration) -> Bool {
    if declaration.requirement != nil { return true }
    guard let container = container(of: declaration), container.kind == .class || container.kind == .actor else { return false }
    // Nothing overrides a constant.
    return declaration.modifiers.isDisjoint(with: [.final, .static, .let]) && !container.modifiers.contains(.final)
  }

  /// A declaration is called by its own symbol, or through a table.
  /// - Parameter ends: What the names of its symbols end with.
  private func entries(_ declaration: Declaration, _ ends: [String]) -> Set<String> {
    let id = declaration.id
    if declaration.requirement != nil { return Set(ends.flatMap { ["\(id)\($0) Tj", "\(id)\($0) Tq"] }) }
    guard isInTable(declaration) else {
      return declaration.isEmittedIntoClients ? [] : Set(ends.map { (declaration.givenSymbol ?? id) + $0 })
    }
    return Set(ownEntries(declaration, ends).map { "\(id)\($0) Tj" })
  }
}

extension Surface {
  /// The protocols that a class conforms to because its superclass does.
  fileprivate func inheritedConformances(_ type: Declaration) -> Set<String> {
    Set(superclasses(of: fullName(of: type)).flatMap { ancestors(of: $0) })
  }

  /// Those that it conforms to itself, with a table that clients refer to.
  fileprivate func ownConformances(_ type: Declaration) -> Set<String> {
    let name = fullName(of: type)
    return ancestors(of: name).subtracting(inheritedConformances(type)).subtracting(superclasses(of: name))
      .filter { $0 != "AnyObject" && !StandardLibrary.isMarker($0) }
  }

  fileprivate static let equality = "==(_:_:)"

  /// Whether the compiler compares values of the type part by part.
  fileprivate func derivesEquality(_ type: Declaration) -> Bool {
    guard type.kind == .struct || type.kind == .enum else { return false }
    return !ancestors(of: fullName(of: type)).isDisjoint(with: ["Equatable", "Hashable"]) && !isGiven(Self.equality, to: type)
      && !(members[type.id] ?? []).contains { $0.name == Self.equality }
  }

  /// Whether an extension of a protocol gives the type the member, so that nothing is derived.
  fileprivate func isGiven(_ member: String, to type: Declaration) -> Bool {
    let protocols = ancestors(of: fullName(of: type))
    return StandardLibrary.gives(member, to: protocols)
      || protocols.contains { name in
        let members = localName(name).flatMap { byName[$0]?.first }.flatMap { self.members[$0.id] } ?? []
        return members.contains { $0.name == member && $0.requirement == nil }
      }
  }
}

/// What compiled clients of the old library of a module with library evolution do not find in the
/// new one.
struct LostSymbols {
  /// Declarations that lost symbols, in order, with what took their place where something did.
  let declarations: [(old: Declaration, new: Declaration?)]
  /// The ids of declarations whose symbols the author kept in another one.
  let keptElsewhere: Set<String>

  init(_ changes: [Change], in comparison: Comparison) {
    var successors: [String: Declaration] = [:]
    for change in changes {
      if let old = change.old, let new = change.new { successors[old.id] = new }
    }
    let (old, new) = (comparison.old, comparison.new)
    var kept: Set<String> = []
    var alike: [String: [Declaration]] = [:]
    for declaration in new.snapshot.declarations {
      kept.formUnion(new.symbols(of: declaration))
      // Nobody allocates an actor but itself; clients of the class that it was find how.
      if declaration.kind == .initializer, new.container(of: declaration)?.kind == .actor { kept.insert(declaration.id + " c") }
      alike["\(declaration.kind.rawValue) \(declaration.qualifiedName)", default: []].append(declaration)
    }
    // The members of what is unavailable are not in its graph, nor are the cases of what is only inlined.
    func isUnlisted(_ declaration: Declaration) -> Bool {
      guard let id = declaration.parent, let type = new.byID[id] ?? successors[id] else { return false }
      return type.unavailability != nil || type.isUsableFromInline && declaration.kind == .enumCase && !declaration.isUsableFromInline
        || old.byID[id].map(isUnlisted) == true
    }
    // Snapshots do not list what the compiler derives.
    func losesEquality(_ type: Declaration) -> Bool {
      guard old.derivesEquality(type), let after = new.byID[type.id] else { return false }
      return new.isGiven(Surface.equality, to: after) && !(new.members[after.id] ?? []).contains { $0.name == Surface.equality }
    }
    func losesConformance(_ type: Declaration) -> Bool {
      guard type.kind == .class, let after = new.byID[type.id], after.kind == .class else { return false }
      return !old.ownConformances(type).isDisjoint(with: new.inheritedConformances(after))
    }
    var keptElsewhere: Set<String> = []
    declarations = old.snapshot.declarations.enumerated().compactMap { place, declaration in
      guard comparison.isOwn(declaration), !declaration.isCopiedIntoClients || declaration.isEmittedIntoClients,
        Self.isUsable(declaration, old.concealments[place], in: old)
      else { return nil }
      let symbols = old.symbols(of: declaration).filter { old.isReferred($0, of: declaration) }
      let successor = new.byID[declaration.id] ?? successors[declaration.id]
      guard !symbols.isSubset(of: kept) || losesEquality(declaration) || losesConformance(declaration) else {
        // What pairs with it has another symbol: its own has been given to a third.
        if !symbols.isEmpty, let successor, !comparison.keepsSymbol(declaration, successor) { keptElsewhere.insert(declaration.id) }
        return nil
      }
      // What is unavailable or only inlined has its symbols still, and what is derived has those of
      // what was written.
      if let successor {
        let isHidden = successor.unavailability != nil || successor.isUsableFromInline && !declaration.isUsableFromInline
        if isHidden, comparison.mayShareSymbol(declaration, successor) { return nil }
      } else if Self.isDerived(declaration, in: new) || isUnlisted(declaration) {
        return nil
      }
      if declaration.isUsableFromInline, !comparison.hasEqualSources { return nil }
      // Where one of them has an id of another kind, texts decide.
      let others = alike["\(declaration.kind.rawValue) \(declaration.qualifiedName)"] ?? []
      let isFound = others.contains {
        $0.id != declaration.id && !($0.hasSymbolName && declaration.hasSymbolName) && comparison.mayShareSymbol(declaration, $0)
          && old.isInTable(declaration) == new.isInTable($0)
      }
      if isFound {
        keptElsewhere.insert(declaration.id)
        return nil
      }
      return (declaration, successor)
    }
    self.keptElsewhere = keptElsewhere
  }

  /// SPI has symbols as well, but promises nothing.
  private static func isUsable(_ declaration: Declaration, _ why: Concealment?, in old: Surface) -> Bool {
    switch why {
    case nil: true
    case .access: declaration.isUsableFromInline && !isPrivileged(declaration, in: old)
    // Conforming types have it, whatever it is called.
    case .name: declaration.requirement == .required && old.container(of: declaration).map { old.concealment(of: $0) == nil } == true
    default: false
    }
  }

  /// Whether it is SPI, or a part of what is.
  private static func isPrivileged(_ declaration: Declaration, in old: Surface) -> Bool {
    declaration.isSPI || old.container(of: declaration).map { isPrivileged($0, in: old) } == true
  }

  /// Whether the compiler writes the member now: for a conformance that the type has, or an
  /// initialiser that the class inherits.
  private static func isDerived(_ declaration: Declaration, in new: Surface) -> Bool {
    guard let type = declaration.parent.flatMap({ new.byID[$0] }) else { return false }
    if declaration.kind == .initializer, type.kind == .class {
      // It writes those that are designated, as overrides; beside others of the class itself they only trap.
      let own = (new.members[type.id] ?? []).filter { $0.kind == .initializer }
      return own.allSatisfy { $0.modifiers.contains(.convenience) } && !type.attributes.contains("@_hasMissingDesignatedInitializers")
        && new.inherited(declaration, in: type).contains { !$0.modifiers.contains(.convenience) }
    }
    return StandardLibrary.isDerivable(declaration, of: type) && !new.isGiven(declaration.name, to: type)
      && StandardLibrary.provides(declaration, to: new.ancestors(of: new.fullName(of: type)))
  }
}

extension Comparison {
  /// Whether both have one symbol: by their ids, or by the names that the author gave them.
  func keepsSymbol(_ old: Declaration, _ new: Declaration) -> Bool {
    if old.id == new.id { return true }
    // Tables have entries of their own.
    guard !self.old.isInTable(old), !self.new.isInTable(new) else { return false }
    return (old.givenSymbol ?? old.id) == (new.givenSymbol ?? new.id)
  }

  /// Whether both can have one symbol, as far as their texts tell: what is read from the sources has
  /// no mangled name.
  func mayShareSymbol(_ old: Declaration, _ new: Declaration) -> Bool {
    if old.id == new.id { return true }
    let (before, after) = (old.parameters ?? [], new.parameters ?? [])
    guard old.kind == new.kind, old.effects == new.effects, before.count == after.count,
      old.modifiers.isDisjoint(with: [.failable, .implicitlyUnwrapped]) == new.modifiers.isDisjoint(with: [.failable, .implicitlyUnwrapped])
    else { return false }
    // Sources count a generic type's parameters in another way.
    let container = self.old.container(of: old)
    if let container, !container.generics.isEmpty { return true }
    if old.extendedModule != nil, !old.generics.isEmpty { return true }
    // Nor do they say of a protocol's extension what it asks for.
    let isOfProtocol = container?.kind == .protocol
    guard old.generics.isEmpty, new.generics.isEmpty else { return isOfProtocol || old.generics.isEmpty == new.generics.isEmpty }
    // Sources may leave `any` out, and whose a nested or associated type is.
    func plain(_ type: TypeReference) -> TypeReference {
      TypeReference(type.text.replacing("sending ", with: "").replacing("any ", with: ""))
    }
    func bare(_ type: TypeReference) -> String { plain(type).text.replacing(/[A-Za-z_]\w*\.(?!Type\b|Protocol\b)/, with: "") }
    // They do not say whose `Self` it is.
    func isAlike(_ old: TypeReference, _ new: TypeReference) -> Bool {
      new.text.split { !$0.isLetter }.contains("Self") || bare(old) == bare(new) || sameType(plain(old), plain(new))
    }
    // Nor do they say a property's type that is inferred.
    let isInferred = old.accessors != nil && (old.type == nil || new.type == nil)
    let isResultAlike = isInferred || old.type.map { type in new.type.map { isAlike(type, $0) } ?? false } ?? (new.type == nil)
    return isResultAlike && zip(before, after).allSatisfy { isAlike($0.type, $1.type) && $0.isPassed(like: $1) }
  }
}

extension Parameter {
  fileprivate func isPassed(like other: Parameter) -> Bool {
    isVariadic == other.isVariadic && specifiers == other.specifiers
  }
}

extension Declaration {
  /// Whether the id is that of the symbol: not of what is read from the sources, nor of what has a C name beside it.
  fileprivate var hasSymbolName: Bool { id.hasPrefix("s:") || attributes.contains("@c") }

  fileprivate var isRequired: Bool { requirement != nil || kind == .associatedType }

  /// Whether both ask for the same, in the same words.
  fileprivate func isAskedLike(_ other: Declaration) -> Bool {
    kind == other.kind && name == other.name && type == other.type && parameters?.map(\.type) == other.parameters?.map(\.type)
      && effects == other.effects && accessors == other.accessors
      && modifiers.contains(.mutating) == other.modifiers.contains(.mutating)
  }

  /// Its code is in clients alone; only tables of classes have an entry for it.
  var isEmittedIntoClients: Bool { attributes.contains("@_alwaysEmitIntoClient") }

  /// Clients have its code, and call nothing.
  var isCopiedIntoClients: Bool { isEmittedIntoClients || attributes.contains("@_transparent") }

  /// The name that the author gave its symbol, as an id where it is a mangled one, or that it had before its generic
  /// parameters needed not be copyable.
  fileprivate var givenSymbol: String? {
    if attributes.contains("@_preInverseGenerics") { return Mangling.withoutInverses(id) }
    guard let attribute = attributes.first(where: { $0.hasPrefix("@_silgen_name(") }) else { return nil }
    let name = attribute.split(separator: "\"").dropFirst().first.map(String.init) ?? ""
    return name.hasPrefix("$s") ? "s:" + name.dropFirst(2) : name
  }

  /// Not public, but inlined into clients by what is.
  var isUsableFromInline: Bool { access == .internal && attributes.contains { $0 == "@usableFromInline" || $0 == "@inlinable" } }
}
