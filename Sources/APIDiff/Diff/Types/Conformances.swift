import APIModel
import Synchronization

extension Comparison {
  /// The old type in the new surface's words: aliases resolved, renamed types under their new name.
  package func resolveOld(_ type: TypeStructure) -> TypeStructure {
    let resolved = old.resolvingAlias(type)
    if case .member(let name) = resolved.head, let renamed = newMember(named: name) {
      return TypeStructure(.member(renamed), resolved.arguments)
    }
    guard case .nominal(let name) = resolved.head, let renamed = newName(of: name) else { return resolved }
    return new.resolvingAlias(TypeStructure(.nominal(renamed), resolved.arguments))
  }

  package func resolveNew(_ type: TypeStructure) -> TypeStructure { new.resolvingAlias(type) }

  /// Whether values of the type conform to the constraint now: nil when that depends on
  /// declarations of other modules.
  package func conforms(_ type: TypeStructure, to constraint: TypeStructure) -> Bool? {
    let constraint = new.resolvingAlias(constraint)
    guard case .nominal(let wanted) = constraint.head else { return nil }
    if wanted == "AnyObject" { return isClass(type) }
    if let answer = partsConform(type, to: constraint, wanted) { return answer }
    guard let name = Self.name(of: type) else { return Self.isStructural(type) && !StandardLibrary.isMarker(wanted) ? false : nil }
    if name == wanted { return true }
    if new.localName(name) == nil { return foreignType(name, conformsTo: wanted) }
    guard new.declaration(of: type) != nil else { return nil }
    let ancestors = new.ancestors(of: name)
    if ancestors.contains(wanted) || StandardLibrary.isMarker(wanted) { return true }
    // An ancestor of another module may bring the conformance along.
    let isClosed = ancestors.allSatisfy { new.home(of: $0) != nil || StandardLibrary.knows(protocol: $0) }
    return isClosed ? false : nil
  }

  /// Collections and optionals are as equatable as what they hold; an existential there conforms to nothing.
  /// nil where that does not decide.
  private func partsConform(_ type: TypeStructure, to constraint: TypeStructure, _ wanted: String) -> Bool? {
    guard [.array, .optional, .dictionary].contains(type.head),
      ["Equatable", "Hashable", "Encodable", "Decodable", "Codable"].contains(wanted)
    else { return nil }
    let refused = type.arguments.contains { $0.head == .any || conforms($0, to: constraint) == false }
    return refused ? false : nil
  }

  /// What other modules declare conforms to a protocol of this module only where this module, or
  /// a client, says so.
  private func foreignType(_ name: String, conformsTo wanted: String) -> Bool? {
    if let answer = StandardLibrary.conforms(name, to: wanted) { return answer }
    if new.home(of: name) != nil, let answer = neighbour(name, conformsTo: wanted) { return answer }
    // What the standard library declares refines nothing of ours, and `Any` promises nothing.
    if new.localName(wanted) != nil, StandardLibrary.knows(protocol: name) { return false }
    if name == "Any" { return StandardLibrary.isMarker(wanted) }
    guard new.localName(wanted) != nil, StandardLibrary.knows(type: name) || !name.contains(".") else { return nil }
    let own = (new.byName[name] ?? []).filter { $0.kind == .extension }.flatMap(\.inheritance)
    return own.contains { entry in
      new.names(in: entry.type).contains { $0 == wanted || new.ancestors(of: $0).contains(wanted) }
    }
  }

  /// A type of another module of the release; nil where modules outside of it decide.
  private func neighbour(_ name: String, conformsTo wanted: String) -> Bool? {
    let ancestors = new.ancestors(of: name)
    if ancestors.contains(wanted) { return true }
    let isClosed = ancestors.allSatisfy { new.home(of: $0) != nil || StandardLibrary.knows(protocol: $0) }
    return isClosed && new.home(of: wanted) != nil ? false : nil
  }

  /// The nominal type's name, also where sugar stands for it.
  private static func name(of type: TypeStructure) -> String? {
    switch type.head {
    case .nominal(let name): name
    case .array: "Array"
    case .dictionary: "Dictionary"
    case .optional, .implicitlyUnwrapped: "Optional"
    default: nil
    }
  }

  /// Types that conform to no protocol that must be declared.
  private static func isStructural(_ type: TypeStructure) -> Bool {
    switch type.head {
    case .tuple, .function, .metatype, .protocolMetatype: true
    default: false
    }
  }

  /// `some Collection<Int>` can do all that `some Sequence<Int>` can.
  func isStronger(_ new: TypeStructure, than old: TypeStructure) -> Bool {
    old.constraints.allSatisfy { wanted in
      new.constraints.contains { given in
        (wanted.arguments.isEmpty || wanted.arguments == given.arguments)
          && (given.head == wanted.head || conforms(TypeStructure(given.head), to: TypeStructure(wanted.head)) == true)
      }
    }
  }

  /// Whether the old type is a subclass of the new one.
  func inherits(_ type: TypeStructure, from superclass: TypeStructure) -> Bool {
    guard case .nominal(let name) = type.head, case .nominal(let wanted) = superclass.head else { return false }
    if type.arguments.isEmpty, superclass.arguments.isEmpty { return new.superclasses(of: name).contains(wanted) }
    guard let declaration = new.homeDeclaration(of: type)?.declaration, declaration.kind == .class else { return false }
    let bindings = declaration.generics.parameters.bound(to: type.arguments)
    return new.superclassTypes(of: declaration).contains { $0.substituting(bindings) == superclass }
  }

  /// Whether an existential's protocol says of the associated types what the constraint wants: `Store<Int>`. What
  /// another protocol says elsewhere passes.
  func promises(_ given: TypeStructure, argumentsOf constraint: TypeStructure) -> Bool {
    let constraint = new.resolvingAlias(constraint)
    let given = resolveOld(given)
    if constraint.arguments.isEmpty || given.head != constraint.head && given.arguments.isEmpty { return true }
    return given.arguments == constraint.arguments.map(new.resolvingAlias)
  }

  /// Whether a type has for a protocol's primary associated types what the constraint names: `Collection<Int>`. What
  /// is not known passes.
  func hasElements(_ type: TypeStructure, of constraint: TypeStructure) -> Bool {
    let constraint = new.resolvingAlias(constraint)
    if let asked = new.declaration(of: constraint), asked.kind == .protocol {
      return zip(asked.primaryAssociatedTypes, constraint.arguments).allSatisfy { name, wanted in
        new.memberType(name, of: resolveOld(type)).map { resolveOld($0) == new.resolvingAlias(wanted) } ?? true
      }
    }
    guard case .nominal(let name) = constraint.head, StandardLibrary.isSequence(name), constraint.arguments.count == 1,
      let element = new.memberType("Element", of: resolveOld(type))
    else { return true }
    return resolveOld(element) == new.resolvingAlias(constraint.arguments[0])
  }

  /// Whether values of the type are instances of classes; true for types of other modules that we
  /// do not know.
  func isClass(_ type: TypeStructure) -> Bool { new.isClass(type) }

  /// Whether what clients write for values of the old type is understood only where that type is asked for:
  /// `.red` for an enum's cases and what a type has of its own, `{ $0 }` for closures, `\.name` for key paths, `.init(…)`
  /// for what has a long name.
  func isWrittenInContext(_ type: TypeStructure) -> Bool {
    switch type.head {
    // What stands in a list of existentials together is of no common type elsewhere.
    case .array where type.arguments.contains(where: { $0.head == .any }): return true
    case .optional, .implicitlyUnwrapped, .array, .variadic: return type.arguments.contains(where: isWrittenInContext)
    case .nominal where type.isKeyPath: return true
    case .function(let traits): return type.arguments.count > (traits.throwing == .typed ? 2 : 1)
    default: break
    }
    if case .nominal(let name) = resolveOld(type).head, StandardLibrary.isWrittenWithDot(name) { return true }
    guard let declaration = old.declaration(of: resolveOld(type)), declaration.kind.isNominal,
      declaration.kind != .protocol
    else { return false }
    if declaration.kind == .struct, isMadeInPlace(declaration), old.container(of: declaration)?.kind.isNominal == true { return true }
    let name = old.fullName(of: declaration)
    return (old.members[declaration.id] ?? []).contains { member in
      let isValue = [.staticProperty, .staticMethod].contains(member.kind) && ["Self", name].contains(member.type?.text)
      return (member.kind == .enumCase || isValue) && old.concealment(of: member) == nil && !isWrittenForProtocol(member, of: name)
    }
  }

  /// Whether clients may write `.init(…)` where the old type is asked for.
  func isMadeInPlace(_ declaration: Declaration) -> Bool {
    [.struct, .class].contains(declaration.kind)
      && (old.members[declaration.id] ?? []).contains { $0.kind == .initializer && old.concealment(of: $0) == nil }
  }

  /// Whether an extension of a protocol gives the value wherever the protocol is asked for: `where Self == Style`.
  func isWrittenForProtocol(_ member: Declaration, of name: String) -> Bool {
    let type = newName(of: name) ?? name
    return new.ancestors(of: type).compactMap(new.localName).contains { ancestor in
      (new.byName["\(ancestor).\(member.name)"] ?? []).contains { given in
        given.kind == member.kind && new.concealment(of: given) == nil && given.generics.requirements.contains {
          $0.subject.text == "Self" && $0.relation == .sameType && $0.constraint.text == type
        }
      }
    }
  }
}

extension Comparison {
  /// Whether the new class still has the old one's superclass somewhere above it.
  func inheritsFromSuperclass(of old: Declaration, _ new: Declaration) -> Bool {
    // With the class's own parameters in the place of those of classes between the two.
    guard let before = self.old.superclassTypes(of: old).first else { return false }
    // The two became one, which the superclass's name stands for.
    if self.new.declaration(of: resolveOld(before))?.id == new.id, self.old.declaration(of: before)?.id != old.id { return true }
    return self.new.superclassTypes(of: new).contains { after in
      sameType(TypeReference(before.text), TypeReference(after.text)) || Self.isUnqualified(before, after)
    }
  }

  /// Older snapshots have the superclasses of other modules as the sources write them.
  private static func isUnqualified(_ old: TypeStructure, _ new: TypeStructure) -> Bool {
    guard case .nominal(let name) = old.head, case .nominal(let full) = new.head, !name.contains(".") else { return false }
    return full.hasSuffix("." + name) && old.arguments == new.arguments
  }
}

extension Surface {
  /// Superclasses and protocols of a type of this module, also those inherited; full names.
  package func ancestors(of name: String) -> Set<String> {
    if let known = ancestry.ancestors(of: name) { return known }
    var found: Set<String> = []
    var pending = [name]
    while let next = pending.popLast() {
      for parent in parents(of: next) where found.insert(parent).inserted { pending.append(parent) }
    }
    ancestry.store(found, of: name)
    return found
  }

  private func parents(of name: String) -> [String] {
    guard let (home, local) = home(of: name) else { return StandardLibrary.inherited(by: name) }
    func parents(_ declarations: [Declaration], in surface: Surface) -> [String] {
      declarations.flatMap(\.inheritance).filter { !$0.isUnavailable }.flatMap { surface.names(in: $0.type) }
    }
    let stated = parents((home.byName[local] ?? []).filter { $0.kind.isType }, in: home)
    if home.module == module { return stated }
    // What this module makes of another one's type.
    return stated + parents((byName[local] ?? []).filter { $0.kind == .extension && $0.extendedModule == home.module }, in: self)
  }

  /// The nominal names of an inheritance entry, which may be a composition or an alias of one.
  func names(in type: TypeReference) -> [String] {
    resolvingAlias(TypeStructure(type)).constraints.compactMap { part in
      if case .nominal(let name) = resolvingAlias(part).head { name } else { nil }
    }
  }

  /// The superclasses of a class of this module with their arguments, nearest first.
  func superclassTypes(of declaration: Declaration) -> [TypeStructure] {
    var result: [TypeStructure] = []
    var current = declaration
    var arguments = Self.arguments(current, current.generics.parameters.map { TypeStructure(.parameter($0.canonicalName)) })
    var home = self
    while result.count < 64, let parent = current.inheritance.first(where: { $0.kind == .superclass }) {
      let type = home.resolvingAlias(TypeStructure(parent.type)).replacing(arguments)
      result.append(type)
      guard let next = homeDeclaration(of: type), next.declaration.kind == .class else { break }
      arguments = Self.arguments(next.declaration, type.arguments)
      (home, current) = next
    }
    return result
  }

  /// A class's parameters, also under the names that its superclass's arguments are written with.
  private static func arguments(_ type: Declaration, _ arguments: [TypeStructure]) -> [TypeStructure: TypeStructure] {
    var result: [TypeStructure: TypeStructure] = [:]
    for (parameter, argument) in zip(type.generics.parameters, arguments) {
      result[TypeStructure(.parameter(parameter.canonicalName))] = argument
      result[TypeStructure(.nominal(parameter.name))] = argument
    }
    return result
  }

  /// The superclass chain of a class of this module, nearest first; full names.
  package func superclasses(of name: String) -> [String] {
    var result: [String] = []
    var current = name
    while result.count < 64, let (home, local) = home(of: current),
      let declaration = home.byName[local]?.first(where: { $0.kind == .class }),
      let parent = declaration.inheritance.first(where: { $0.kind == .superclass }),
      let next = home.names(in: parent.type).first
    {
      result.append(next)
      current = next
    }
    return result
  }
}

extension Surface {
  /// Whether its values are objects. A type of another module may be a class.
  func isClass(_ type: TypeStructure) -> Bool {
    if type.head == .any { return type.constraints.contains(where: isClass) }
    guard case .nominal(let name) = type.head else { return false }
    if name == "AnyObject" { return true }
    guard let declaration = homeDeclaration(of: type)?.declaration else {
      return localName(name) == nil && !StandardLibrary.knows(type: name) && !StandardLibrary.knows(protocol: name)
    }
    if declaration.kind == .class || declaration.kind == .actor { return true }
    return declaration.kind == .protocol && ancestors(of: name).contains { isClass(TypeStructure(.nominal($0))) }
  }
}

extension Surface {
  /// What a composition asks for, without what another part of it brings along: `AnyObject` beside a class.
  func withoutImplied(_ parts: Set<TypeStructure>) -> Set<TypeStructure> {
    parts.filter { part in
      guard case .nominal(let implied) = part.head else { return true }
      return !parts.contains { other in
        guard other != part, case .nominal(let name) = other.head else { return false }
        return implied == "AnyObject" ? homeDeclaration(of: other) != nil && isClass(other) : ancestors(of: name).contains(implied)
      }
    }
  }
}

/// Remembers the ancestors that were worked out: of a few hundred names, many thousand times.
final class AncestorCache: Sendable {
  private let known = Mutex<[String: Set<String>]>([:])

  func ancestors(of name: String) -> Set<String>? { known.withLock { $0[name] } }

  func store(_ ancestors: Set<String>, of name: String) { known.withLock { $0[name] = ancestors } }
}
