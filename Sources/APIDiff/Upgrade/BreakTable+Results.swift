import APIModel

/// Values whose type changed: results and properties.
extension BreakTable {
  /// How a new type meets what is asked of a value.
  private enum Fit {
    case fits
    case fails(String)
    /// It has what is asked for; what that gives may be something else.
    case perhaps
    case unknown
  }

  func result(_ syntax: UseSyntax, _ before: Declaration, _ after: Declaration) -> [Answer] {
    result(
      syntax, isHeld: before.parameters == nil, self.old.resolvingAlias(before.type.map(TypeStructure.init) ?? .void),
      self.new.resolvingAlias(after.type.map(TypeStructure.init) ?? .void))
  }

  /// What an initialiser makes, an optional where it may fail.
  func made(_ syntax: UseSyntax, _ before: Declaration, _ after: Declaration) -> [Answer] {
    let isDelegated = syntax.spelling == "init" && syntax.context == .discarded
    guard !isDelegated, let (old, new) = made(before, in: self.old).flatMap({ old in made(after, in: self.new).map { (old, $0) } }) else {
      return [Answer(.affected, "it relies on the old type")]
    }
    return result(syntax, isHeld: false, old, new)
  }

  private func made(_ initializer: Declaration, in surface: Surface) -> TypeStructure? {
    guard let type = surface.container(of: initializer), initializer.failability != .unwrapping else { return nil }
    let value = TypeStructure(
      .nominal(surface.fullName(of: type)), type.generics.parameters.map { TypeStructure(.parameter($0.canonicalName)) })
    return initializer.failability == .failing ? TypeStructure(.optional, [value]) : value
  }

  /// - Parameter isHeld: Whether a call is one of what the value holds.
  private func result(_ syntax: UseSyntax, isHeld: Bool, _ old: TypeStructure, _ new: TypeStructure) -> [Answer] {
    var (old, new) = (old, new)
    if syntax.isChained, syntax.demand?.continuesChain != true {
      (old, new) = (TypeStructure(.optional, [old.unwrapped]), TypeStructure(.optional, [new.unwrapped]))
      if old == new { return [] }
    }
    if syntax.isUnwrapped, old.isOptional, !new.isOptional {
      return [Answer(.affected, "it unwraps what is no optional any more")]
    }
    let later = Answer(.possible, "it takes the new type; what is done with it later may not fit")
    // What stands before the parentheses of a call is the function that a property holds.
    let isCalled = isHeld && syntax.call != nil
    let demand = isCalled ? syntax.call.map { ValueDemand.called($0.labels.count + $0.trailingClosures) } : syntax.demand
    let fit = demand.map { self.fit($0, old, new) } ?? .unknown
    if case .fits = fit { return [] }
    if case .fails(let reason) = fit { return [Answer(.affected, reason)] }
    if !isCalled, let followed = syntax.followed, let answers = self.followed(followed, old, new) { return answers }
    if case .perhaps = fit { return syntax.context == .discarded && !isCalled ? [] : [later] }
    switch syntax.context {
    case .discarded: return []
    case .inferred: return [later]
    case .other where isCalledAlike(old, new) && old.isOptional == new.isOptional:
      return [Answer(.possible, "the function is run elsewhere now; whether it may be is not known")]
    case .other where syntax.passedTo.map { takesAlike($0, old, new) } == true:
      return [Answer(.possible, "what it is passed to may have changed as it did")]
    case .other: return [Answer(.affected, "it relies on the old type")]
    }
  }

  /// Whether a parameter takes values of several types.
  private func takesSeveral(_ declaration: Declaration) -> Bool {
    (declaration.parameters ?? []).contains {
      switch new.resolvingAlias(TypeStructure($0.type).unwrapped).head {
      case .any, .some, .parameter: true
      default: false
      }
    }
  }

  /// Whether both are functions that take and give the same.
  private func isCalledAlike(_ old: TypeStructure, _ new: TypeStructure) -> Bool {
    let (before, after) = (self.old.resolvingAlias(old.unwrapped), self.new.resolvingAlias(new.unwrapped))
    guard case .function(let given) = before.head, case .function(let wanted) = after.head else { return false }
    return before.arguments == after.arguments && given.isAsync == wanted.isAsync && given.throwing == wanted.throwing
  }

  /// Whether the library has a function by that name, or a type that is made so, with a parameter whose type changed in
  /// the same way.
  private func takesAlike(_ name: String, _ before: TypeStructure, _ after: TypeStructure) -> Bool {
    func takes(_ declaration: Declaration, _ type: TypeStructure, in surface: Surface) -> Bool {
      (declaration.parameters ?? []).contains { surface.resolvingAlias(TypeStructure($0.type).unwrapped) == type.unwrapped }
    }
    return old.snapshot.declarations.contains { declaration in
      let called = declaration.kind == .initializer ? declaration.path.dropLast().last : declaration.baseName
      guard called == name, takes(declaration, before, in: old) else { return false }
      return (new.byName[declaration.qualifiedName] ?? []).contains { takes($0, after, in: new) || takesSeveral($0) }
    }
  }

  /// What each later use of the name that the value was given meets; nil where nothing is sure.
  func followed(_ followed: FollowedValue, _ old: TypeStructure, _ new: TypeStructure) -> [Answer]? {
    guard let before = part(followed.part, of: old, in: self.old), followed.isComplete || !followed.uses.isEmpty else { return nil }
    guard let after = part(followed.part, of: new, in: self.new) else { return nil }
    if before == after { return [] }
    var isSure = followed.isComplete
    var answers: [Answer] = []
    for use in followed.uses {
      guard let demand = use.demand else { continue }
      switch fit(demand, before, after) {
      case .fits: break
      case .fails(let reason): answers.append(Answer(.affected, reason, at: use.location))
      case .perhaps, .unknown: isSure = false
      }
    }
    if answers.isEmpty, !isSure { return nil }
    return answers
  }

  private func part(_ part: FollowedValue.Part, of type: TypeStructure, in surface: Surface) -> TypeStructure? {
    switch part {
    case .whole: type
    case .unwrapped: type.isOptional ? type.arguments.first.map(surface.resolvingAlias) : nil
    case .element: ValueMembers(surface).element(of: type).map(surface.resolvingAlias)
    }
  }

  private func fit(_ demand: ValueDemand, _ old: TypeStructure, _ new: TypeStructure) -> Fit {
    switch demand {
    case .member(let name, let isCalled):
      // What could be asked of the value itself is behind the optional now, and the other way round.
      if !old.isOptional, new.isOptional { return .fails("it is optional now") }
      return member(name, isCalled, old, new)
    case .optionalMember(let name, let isCalled):
      guard new.isOptional, let inner = new.arguments.first else { return .fails("it is no optional any more") }
      return member(name, isCalled, self.old.resolvingAlias(old.arguments.first ?? old), self.new.resolvingAlias(inner))
    case .unwrapped: return new.isOptional ? .perhaps : .fails("it unwraps what is no optional any more")
    case .elements(let names): return elements(names, old, new)
    case .parts(let count):
      guard case .tuple(let labels) = new.head, labels.count == count else { return .fails("it takes a tuple of \(count) apart") }
      return .perhaps
    case .coalesced(let form):
      guard old.isOptional else { return .unknown }
      if old.arguments.first == new { return .fits }
      return new.isOptional && takes(new, form, after: old) && form != .null ? .perhaps : .unknown
    case .assigned(let form): return takes(new, form, after: old) ? .fits : .unknown
    // It compiles whatever the type is.
    case .cast: return .perhaps
    case .position(let next): return position(next, old, new)
    case .keyed(let next):
      guard old.head == .dictionary, new.head == .dictionary, old.arguments.first == new.arguments.first else { return .unknown }
      return next.map { fit($0, TypeStructure(.optional, [old.arguments[1]]), TypeStructure(.optional, [new.arguments[1]])) } ?? .perhaps
    // The compiler compares everything with `nil`.
    case .compared(let form):
      return form == .null || takes(new.unwrapped, form, after: old.unwrapped) ? .fits : operand("==", form, new)
    case .operand(let name, let form):
      if new.isOptional, !old.isOptional { return .fails("it is optional now") }
      return operand(name, form, new)
    case .anything: return .fits
    case .sequence:
      guard let element = ValueMembers(self.new).element(of: new) else { return .unknown }
      return element == ValueMembers(self.old).element(of: old) ? .fits : .unknown
    case .called(let count):
      if new.isOptional, !old.isOptional { return .fails("it is optional now") }
      let new = new.unwrapped
      guard new.functionResult != nil else { return .unknown }
      return TypeReference(new.text).functionParameterCount == count ? .perhaps : .fails("the function that it holds takes other arguments")
    // A value becomes an optional by itself.
    case .given, .existential: return old.isOptional && old.arguments.first == new ? .fits : .unknown
    case .related, .thrown: return .unknown
    case .givenForOptional: return old.unwrapped == new.unwrapped ? .fits : .unknown
    }
  }

  /// A literal beside an operator is a value of the same type, unless the library has an operator of its own.
  private func operand(_ name: String, _ form: PassedValue.Form, _ type: TypeStructure) -> Fit {
    guard form.isLiteral else { return .unknown }
    if takes(type, form, after: nil) { return .perhaps }
    let isOwn = new.declaration(of: type).map { $0.kind != .protocol } ?? false
    let hasOperator = new.snapshot.declarations.contains { $0.kind == .operatorFunction && $0.baseName == name }
    guard ValueMembers(new).isNumber(type) || isOwn && !hasOperator else { return .unknown }
    return .fails("'\(type.text)' takes no such literal")
  }

  private func position(_ next: ValueDemand?, _ old: TypeStructure, _ new: TypeStructure) -> Fit {
    guard old.head == .array, let before = old.arguments.first else { return .unknown }
    let arrays: [TypeStructure.Head] = [.array, .nominal("ArraySlice"), .nominal("ContiguousArray")]
    guard arrays.contains(new.head), let after = new.arguments.first else {
      return ValueMembers(self.new).isUnknown(new) ? .unknown : .fails("it is asked for what stands at a number")
    }
    if before == after { return .fits }
    return next.map { fit($0, self.old.resolvingAlias(before), self.new.resolvingAlias(after)) } ?? .perhaps
  }

  private func member(_ name: String, _ isCalled: Bool, _ old: TypeStructure, _ new: TypeStructure) -> Fit {
    let (before, after) = (ValueMembers(self.old), ValueMembers(self.new))
    guard let isThere = after.has(name, isCalled: isCalled, new) else {
      let isGone = before.declares(name, old) && after.isNumber(new)
      return isGone ? .fails("'\(new.text)' has no '\(name)'") : .unknown
    }
    if !isThere { return .fails("'\(new.text)' has no '\(name)'") }
    if ["count", "isEmpty"].contains(name), !isCalled, before.element(of: old) != nil, after.element(of: new) != nil { return .fits }
    if ValueMembers.isAlike(name, isCalled: isCalled), let element = before.element(of: old), element == after.element(of: new) { return .fits }
    if let type = before.type(of: name, old), type == after.type(of: name, new) { return .fits }
    return .perhaps
  }

  private func elements(_ names: Int, _ old: TypeStructure, _ new: TypeStructure) -> Fit {
    let members = ValueMembers(self.new)
    if members.has("makeIterator", isCalled: true, new) == false { return .fails("it is no sequence any more") }
    guard let after = members.element(of: new) else { return .unknown }
    let before = ValueMembers(self.old).element(of: old)
    if after == before { return .fits }
    guard names > 1 else { return .perhaps }
    if case .tuple = after.head, case .tuple = before?.head, after.arguments == before?.arguments { return .fits }
    if case .tuple(let labels) = after.head { return labels.count == names ? .perhaps : .fails("its elements have other parts") }
    return .fails("its elements are no tuples any more")
  }
}
