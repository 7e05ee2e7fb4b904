package import APIModel

/// Compares an old type with a new one under the generic parameters of both declarations.
///
/// The new declaration's own parameters are unknowns that the old types decide, the way a call
/// decides them: `f(_: Int)` against `f<T>(_: T)` binds `T` to `Int`. An old parameter is a fixed
/// type. So renamed, reordered and added parameters, and `some P` for `<T: P>`, are no difference.
package struct TypeMatcher: Sendable {
  let comparison: Comparison
  /// The new parameters that may still be bound.
  let unknowns: Set<String>
  /// New parameter → the old type that it stands for.
  package private(set) var bindings: [String: TypeStructure]
  /// What the old declaration asks of its generic parameters.
  private let requirements: [GenericRequirement]
  /// Whether arguments are values with types of their own, and none written like `.red` or `{ $0 }`.
  private let takesValuesAlone: Bool

  init(
    _ comparison: Comparison, unknowns: Set<String> = [], bindings: [String: TypeStructure] = [:],
    requirements: [GenericRequirement] = [], takesValuesAlone: Bool = false
  ) {
    self.takesValuesAlone = takesValuesAlone
    self.comparison = comparison
    self.unknowns = unknowns
    self.bindings = bindings
    self.requirements = requirements
  }

  /// What is still open is taken to be the old parameter of the same name.
  mutating func assumeIdentity(_ names: some Sequence<String>) {
    for name in names where bindings[name] == nil { bindings[name] = TypeStructure(.parameter(name)) }
  }

  // MARK: Equality

  /// Whether both are one type. Binds unknowns only when they are.
  package mutating func same(_ old: TypeReference, _ new: TypeReference) -> Bool {
    if old.text == new.text && !old.text.contains("τ") { return true }
    return same(TypeStructure(old), TypeStructure(new))
  }

  package mutating func same(_ old: TypeStructure, _ new: TypeStructure) -> Bool {
    let before = bindings
    if unify(old, new) { return true }
    bindings = before
    return false
  }

  private mutating func unify(_ old: TypeStructure, _ new: TypeStructure) -> Bool {
    if case .parameter(let name) = new.head, unknowns.contains(name) || bindings[name] != nil { return bind(name, old) }
    if unifyParts(old, new) { return true }
    if let known = knownMember(new) { return unify(old, known) }
    // The type that an existential metatype holds is opened like a value.
    if old.head == .any, let held = old.arguments.first, held.head == .metatype, new.head == .metatype {
      return unify(TypeStructure(.any, held.arguments), new.arguments[0])
    }
    if isSameComposition(old, new) { return true }
    let resolvedOld = comparison.resolveOld(old)
    let resolvedNew = comparison.resolveNew(new)
    guard resolvedOld != old || resolvedNew != new else { return false }
    // `@escaping Next` is read as `Next`, which cannot say it of the closure that it stands for.
    return unifyParts(resolvedOld.withoutEscaping, resolvedNew.withoutEscaping)
  }

  private mutating func unifyParts(_ old: TypeStructure, _ new: TypeStructure) -> Bool {
    guard old.head == new.head, old.arguments.count == new.arguments.count else { return false }
    let before = bindings
    for (oldPart, newPart) in zip(old.arguments, new.arguments) where !unify(oldPart, newPart) {
      bindings = before
      return false
    }
    return true
  }

  /// Whether both ask for the same protocols: in any order, and for `Codable` by its parts.
  private func isSameComposition(_ old: TypeStructure, _ new: TypeStructure) -> Bool {
    guard old.head == .composition || new.head == .composition else { return false }
    func parts(_ type: TypeStructure, _ resolve: (TypeStructure) -> TypeStructure) -> Set<TypeStructure> {
      Set(type.constraints.flatMap { part -> [TypeStructure] in
        let resolved = resolve(part)
        if resolved.head == .composition { return Array(parts(resolved, resolve)) }
        return resolved.head == .nominal("Codable") ? ["Decodable", "Encodable"].map { TypeStructure(.nominal($0)) } : [resolved]
      })
    }
    return comparison.new.withoutImplied(parts(old, comparison.resolveOld)) == comparison.new.withoutImplied(parts(new, comparison.resolveNew))
  }

  private mutating func bind(_ name: String, _ type: TypeStructure) -> Bool {
    guard let bound = bindings[name] else {
      bindings[name] = type
      return true
    }
    return bound == type || comparison.resolveOld(bound) == comparison.resolveOld(type)
  }

  /// What `C.Element` is once `C` is decided; nil where nothing tells.
  private func knownMember(_ type: TypeStructure) -> TypeStructure? {
    guard case .member(let name) = type.head, let base = type.arguments.first?.substituting(bindings), base.isFixed
    else { return nil }
    return comparison.new.memberType(name, of: comparison.resolveOld(base))
  }

  /// Decides the parameters that `C.Element == E` makes a member of what is decided already.
  /// - Returns: Their names.
  mutating func bindMembers(_ requirements: [GenericRequirement]) -> Set<String> {
    var bound: Set<String> = []
    for requirement in requirements where requirement.relation == .sameType {
      guard case .parameter(let name) = TypeStructure(requirement.subject).head, unknowns.contains(name),
        bindings[name] == nil
      else { continue }
      let member = TypeStructure(requirement.constraint)
      guard case .member = member.head, case .parameter(let root) = member.root.head, bindings[root] != nil else { continue }
      bindings[name] = knownMember(member) ?? member.substituting(bindings)
      bound.insert(name)
    }
    return bound
  }

  // MARK: Conversion

  /// Whether every argument that the old parameter took is one for the new parameter too.
  package mutating func accepts(_ old: TypeStructure, _ new: TypeStructure) -> Bool {
    if same(old, new) { return true }
    let old = comparison.resolveOld(old)
    let new = comparison.resolveNew(new)
    switch (old.head, new.head) {
    case (.optional, .optional), (.implicitlyUnwrapped, .optional), (.optional, .implicitlyUnwrapped),
      (.array, .array), (.dictionary, .dictionary), (.nominal("Set"), .nominal("Set")):
      return acceptsParts(old, new)
    case (.function, .function): return acceptsFunction(old, new)
    case (.tuple(let oldLabels), .tuple(let newLabels)) where Self.convertsLabels(oldLabels, newLabels):
      return acceptsParts(old, new)
    case (_, .optional), (_, .implicitlyUnwrapped):
      return new.arguments.first.map { accepts(old, $0) } ?? false
    // `nil` is written for an optional.
    case (.optional, _), (.implicitlyUnwrapped, _): return false
    case (_, .any), (_, .some), (_, .nominal("Any")), (_, .nominal("AnyHashable")):
      return (takesValuesAlone || names(old, new) || !comparison.isWrittenInContext(old)) && acceptsErased(old, new)
    case (_, .nominal("AnyObject")): return comparison.isClass(old) || asks(old, for: new)
    case (.parameter, .nominal), (.member, .nominal): return isBounded(old, by: new)
    case (.nominal(let from), .nominal(let to)) where Self.convertsPointer(from, to): return true
    case (.nominal(let from), .nominal(let to)) where StandardLibrary.isKeyPath(from, a: to) && to != "AnyKeyPath":
      return same(TypeStructure(new.head, Array(old.arguments.prefix(new.arguments.count))), new)
    case (.metatype, .metatype): return comparison.inherits(old.arguments[0], from: new.arguments[0])
    case (.any, .nominal): return old.constraints.contains { $0 == new || comparison.inherits($0, from: new) }
    case (_, .nominal): return comparison.inherits(old, from: new)
    default: return false
    }
  }

  /// Whether the constraint names the type itself (`KeyPath<Shape, Int> & Sendable`), or what an array literal's
  /// elements are of (`some Sequence<Shape>`).
  private func names(_ old: TypeStructure, _ new: TypeStructure) -> Bool {
    if new.constraints.contains(where: { same(old, as: $0) }) { return true }
    guard old.head == .array, let element = old.arguments.first, new.head == .any || element.head != .any else { return false }
    return new.constraints.contains { constraint in constraint.arguments.first.map { same(element, as: $0) } ?? false }
  }

  /// What takes values of many types.
  private func acceptsErased(_ old: TypeStructure, _ new: TypeStructure) -> Bool {
    switch new.head {
    case .nominal("Any"): true
    case .nominal("AnyHashable"): satisfies(old, TypeStructure(.nominal("Hashable")))
    default: new.constraints.allSatisfy { satisfies(old, $0) }
    }
  }

  /// A tuple converts to one without labels, and gets labels where it has none.
  private static func convertsLabels(_ old: [String?], _ new: [String?]) -> Bool {
    old == new || old.allSatisfy { $0 == nil } || new.allSatisfy { $0 == nil }
  }

  private mutating func acceptsParts(_ old: TypeStructure, _ new: TypeStructure) -> Bool {
    guard old.arguments.count == new.arguments.count else { return false }
    for (oldPart, newPart) in zip(old.arguments, new.arguments) {
      if !acceptsElement(oldPart, newPart) && !accepts(oldPart, newPart) { return false }
    }
    return true
  }

  /// `nil` among other elements is an optional first, and then converts with it.
  private func acceptsElement(_ old: TypeStructure, _ new: TypeStructure) -> Bool {
    guard old.head == .optional else { return false }
    let new = comparison.resolveNew(new)
    return new.head == .nominal("Any") || new.head == .any && new.constraints.allSatisfy { satisfies(old, $0) }
  }

  /// `any P` accepts what conforms. What we cannot know (other modules' types) is assumed to.
  private func satisfies(_ old: TypeStructure, _ constraint: TypeStructure) -> Bool {
    switch old.head {
    case .any:
      old.constraints.contains { (comparison.conforms($0, to: constraint) ?? true) && comparison.promises($0, argumentsOf: constraint) }
    case .parameter, .member:
      constraint.head == .nominal("Sendable") || asks(old, for: constraint) && asks(old, forElementsOf: constraint)
    default: (comparison.conforms(old, to: constraint) ?? true) && comparison.hasElements(old, of: constraint)
    }
  }

  /// Whether the old declaration asks of its generic parameter to be what the constraint says.
  private func asks(_ old: TypeStructure, for constraint: TypeStructure) -> Bool {
    requirements.contains { requirement in
      guard TypeStructure(requirement.subject) == old else { return false }
      return TypeStructure(requirement.constraint).constraints.contains { given in
        same(given, as: constraint) || comparison.inherits(given, from: constraint)
          || comparison.conforms(given, to: constraint) ?? !isOwn(constraint)
      }
    }
  }

  /// Whether the elements that the constraint names (`Sequence<Int>`) were asked for as well.
  private func asks(_ old: TypeStructure, forElementsOf constraint: TypeStructure) -> Bool {
    let constraint = comparison.resolveNew(constraint)
    guard case .nominal(let name) = constraint.head, StandardLibrary.isSequence(name), let wanted = constraint.arguments.first
    else { return true }
    return requirements.contains { requirement in
      let (subject, other) = (TypeStructure(requirement.subject), TypeStructure(requirement.constraint))
      if subject == old { return other.arguments == [wanted] || other.head == .nominal("StringProtocol") && wanted.head == .nominal("Character") }
      guard requirement.relation == .sameType else { return false }
      let element = TypeStructure(.member("Element"), [old])
      return subject == element && same(other, as: wanted) || other == element && same(subject, as: wanted)
    }
  }

  /// Whether it is a protocol of this module, to which constraints of other modules lead nowhere.
  private func isOwn(_ constraint: TypeStructure) -> Bool {
    comparison.new.declaration(of: comparison.resolveNew(constraint)) != nil
  }

  /// Whether the old declaration asks of its generic parameter to be of the class.
  private func isBounded(_ old: TypeStructure, by superclass: TypeStructure) -> Bool {
    requirements.contains { requirement in
      guard TypeStructure(requirement.subject) == old, requirement.relation == .conforms else { return false }
      let given = TypeStructure(requirement.constraint)
      return same(given, as: superclass) || comparison.inherits(given, from: superclass)
    }
  }

  private func same(_ old: TypeStructure, as new: TypeStructure) -> Bool {
    old == new || comparison.resolveOld(old) == comparison.resolveNew(new)
  }

  /// A closure that was right for the old parameter is right for the new one: it may be called
  /// with less, must not be asked for more, and may do less than the new one allows.
  private mutating func acceptsFunction(_ old: TypeStructure, _ new: TypeStructure) -> Bool {
    guard case .function(let oldTraits) = old.head, case .function(let newTraits) = new.head,
      newTraits.isAsync || !oldTraits.isAsync, acceptsThrowing(old, oldTraits, new, newTraits),
      Self.acceptsAttributes(oldTraits.attributes, newTraits.attributes)
    else { return false }
    let oldInputs = old.arguments.dropLast(oldTraits.throwing == .typed ? 2 : 1)
    let newInputs = Self.spread(new.arguments.dropLast(newTraits.throwing == .typed ? 2 : 1), over: oldInputs.count)
    guard oldInputs.count == newInputs.count, let oldResult = old.arguments.last, let newResult = new.arguments.last
    else { return false }
    for (oldInput, newInput) in zip(oldInputs, newInputs) {
      // What the closure is given for good, only lent, or is on itself, it may use as before: what was passed without a
      // word is copied.
      let given = ["sending", "borrowing", "consuming", "isolated"].contains { newInput.head == .specified($0) } ? newInput.arguments.first : nil
      guard same(oldInput, newInput) || (given ?? newInput.lent).map({ same(oldInput, $0) }) == true || givesEnough(newInput, for: oldInput)
      else { return false }
    }
    // A closure of several statements that gives nothing has to give what is not generic.
    if oldResult == .void, !takesValuesAlone { return same(oldResult, newResult) }
    return accepts(oldResult, newResult)
  }

  /// What a closure is given, and uses as it used the old type: a subclass, or a tuple that got labels.
  private mutating func givesEnough(_ new: TypeStructure, for old: TypeStructure) -> Bool {
    if case .tuple = old.head { return new.withoutLabels(like: old) == old }
    return isSpecial(comparison.resolveNew(new), of: comparison.resolveOld(old))
  }

  /// A closure of several parameters takes one tuple of them as well.
  private static func spread(_ inputs: ArraySlice<TypeStructure>, over count: Int) -> ArraySlice<TypeStructure> {
    guard count > 1, inputs.count == 1, let tuple = inputs.first, case .tuple = tuple.head else { return inputs }
    return tuple.arguments[...]
  }

  private mutating func acceptsThrowing(
    _ old: TypeStructure, _ oldTraits: TypeStructure.FunctionTraits, _ new: TypeStructure,
    _ newTraits: TypeStructure.FunctionTraits
  ) -> Bool {
    switch (oldTraits.throwing, newTraits.throwing) {
    case (.never, .typed), (.any, .typed), (.typed, .typed):
      guard new.arguments.count >= 2 else { return false }
      // `throws` is `throws(any Error)`, and without it `throws(Never)`.
      let thrown: TypeStructure = switch oldTraits.throwing {
      case .never: .never
      case .any: .anyError
      case .typed: old.arguments.dropLast().last ?? .void
      }
      let accepted = accepts(thrown, new.arguments[new.arguments.count - 2])
      return accepted || oldTraits.throwing == .never
    case (.never, _), (_, .any): return true
    case (.any, .never), (.typed, .never): return false
    }
  }

  /// An isolation that appears costs a closure nothing, nor does one that was left to it; `@Sendable` has an edit of its own.
  private static func acceptsAttributes(_ old: [String], _ new: [String]) -> Bool {
    let kept = Set(new)
    return old.allSatisfy { kept.contains($0) || ["@Sendable", "@escaping", "@isolated(any)"].contains($0) }
      && new.allSatisfy { !$0.hasPrefix("@convention") || old.contains($0) }
  }

  /// Pointer arguments convert implicitly (The Swift Programming Language, "Functions with
  /// pointer parameters").
  private static func convertsPointer(_ old: String, _ new: String) -> Bool {
    switch (old, new) {
    case ("UnsafeMutablePointer", "UnsafePointer"), ("UnsafeMutableRawPointer", "UnsafeRawPointer"),
      ("UnsafePointer", "UnsafeRawPointer"), ("UnsafeMutablePointer", "UnsafeRawPointer"),
      ("UnsafeMutablePointer", "UnsafeMutableRawPointer"):
      true
    default: false
    }
  }
}
