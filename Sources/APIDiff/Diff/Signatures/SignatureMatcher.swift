import APIModel

/// Compares two signatures part by part.
struct SignatureMatcher {
  private let comparison: Comparison
  private let old: Declaration
  private let new: Declaration
  private var matcher: TypeMatcher
  private var match = SignatureMatch(shape: .same)

  static func match(_ old: Declaration, _ new: Declaration, in comparison: Comparison) -> SignatureMatch {
    let shape = Self.shape(old, new)
    guard shape != .kind else { return SignatureMatch(shape: shape) }
    var matcher = SignatureMatcher(comparison, old, new, shape)
    matcher.compare()
    return matcher.match
  }

  private init(_ comparison: Comparison, _ old: Declaration, _ new: Declaration, _ shape: SignatureMatch.Shape) {
    self.comparison = comparison
    self.old = old
    self.new = new
    let scope = GenericScope(old, new, comparison)
    self.matcher = TypeMatcher(comparison, unknowns: scope.unknowns, bindings: scope.inherited)
    self.match.shape = shape
  }

  private static func shape(_ old: Declaration, _ new: Declaration) -> SignatureMatch.Shape {
    guard old.kind.callForm == new.kind.callForm else { return .kind }
    if old.kind == .enumCase || new.kind == .enumCase { return old.kind == new.kind ? .same : .kind }
    switch (old.kind.isStaticMember, new.kind.isStaticMember) {
    case (false, true): return old.kind == .operatorFunction ? .same : .becameStatic
    case (true, false): return new.kind == .operatorFunction ? .same : .becameInstance
    default: return .same
    }
  }

  private mutating func compare() {
    compareParameters(old.parameters ?? [], new.parameters ?? [])
    compareResults()
    let names = Set(old.generics.parameters.map(\.canonicalName))
    matcher.assumeIdentity(matcher.unknowns.intersection(names).subtracting(boundParameters))
    compareRequirements()
  }

  /// The old parameters that some new one stands for already.
  private var boundParameters: Set<String> {
    Set(matcher.bindings.values.compactMap { type in
      if case .parameter(let name) = type.head { name } else { nil }
    })
  }

  // MARK: Parameters

  private mutating func compareParameters(_ old: [Parameter], _ new: [Parameter]) {
    let alignment = ParameterAlignment(old, new)
    if alignment.isReordered { match.parameters.append(ParameterEdit(kind: .reordered)) }
    for place in alignment.removed { match.parameters.append(ParameterEdit(kind: .removed, old: place)) }
    for place in alignment.added {
      let isSafe = (new[place].hasDefault || new[place].isVariadic) && !Self.catchesArguments(place, new, alignment)
      match.parameters.append(ParameterEdit(kind: isSafe ? .addedWithDefault : .added, new: place))
    }
    // Equal types first: they bind the generic parameters that the others are judged under.
    var changed: [(old: Int, new: Int)] = []
    for pair in alignment.pairs {
      compareMarks(old[pair.old], new[pair.new], pair)
      if !sameType(old[pair.old], new[pair.new]), !isSameByRequirement(old[pair.old], new[pair.new]) { changed.append(pair) }
    }
    for pair in changed {
      let (from, to) = (Self.bare(old[pair.old]), Self.bare(new[pair.new]))
      let accepted = !old[pair.old].isInout && matcher.accepts(from, to)
      match.parameters.append(ParameterEdit(kind: .type(accepted: accepted), old: pair.old, new: pair.new))
    }
    noteGeneralised(alignment.pairs.filter { pair in !changed.contains { $0 == pair } }, new)
  }

  /// An unlabelled parameter takes the first unlabelled argument, its default notwithstanding.
  private static func catchesArguments(_ place: Int, _ new: [Parameter], _ alignment: ParameterAlignment) -> Bool {
    guard new[place].label == nil else { return false }
    return alignment.pairs.contains { $0.new > place && new[$0.new].label == nil }
  }

  private mutating func sameType(_ old: Parameter, _ new: Parameter) -> Bool {
    if old.type == new.type && !old.type.text.contains("τ") { return true }
    return matcher.same(Self.bare(old), Self.bare(new))
  }

  /// `Value` and `[T]` are one type where `Value == [T]`.
  private mutating func isSameByRequirement(_ old: Parameter, _ new: Parameter) -> Bool {
    let (before, after) = (self.old.generics.fixedParameters, self.new.generics.fixedParameters)
    guard !before.isEmpty || !after.isEmpty else { return false }
    return matcher.same(Self.bare(old).substituting(before), Self.bare(new).substituting(after))
  }

  /// The type without what has an edit of its own: `@Sendable`, variadic dots, specifiers.
  private static func bare(_ parameter: Parameter) -> TypeStructure {
    var type = TypeStructure(parameter.type)
    while type.arguments.count == 1 {
      if case .specified = type.head { type = type.arguments[0] } else if type.head == .variadic { type = type.arguments[0] } else { break }
    }
    // A variadic parameter and an array of the same elements differ in that alone.
    if parameter.isVariadic, type.head != .array { return TypeStructure(.array, [type.withoutSendable]) }
    return type.withoutSendable
  }

  /// A concrete type that became a generic parameter: callers fit, overriders do not.
  private mutating func noteGeneralised(_ pairs: [(old: Int, new: Int)], _ new: [Parameter]) {
    let concrete = matcher.bindings.filter { if case .parameter = $0.value.head { false } else { true } }
    guard !concrete.isEmpty else { return }
    for pair in pairs where TypeStructure(new[pair.new].type).mentions(concrete) {
      match.parameters.append(ParameterEdit(kind: .type(accepted: true), old: pair.old, new: pair.new))
    }
  }

  private mutating func compareMarks(_ old: Parameter, _ new: Parameter, _ pair: (old: Int, new: Int)) {
    for kind in ParameterMarks.edits(from: old, to: new) {
      match.parameters.append(ParameterEdit(kind: kind, old: pair.old, new: pair.new))
    }
  }

  // MARK: Result

  private mutating func compareResults() {
    guard old.kind != .initializer, old.kind != .enumCase else { return }
    let before = TypeStructure(old.type ?? TypeReference("()"))
    let after = TypeStructure(new.type ?? TypeReference("()"))
    if old.type == new.type && !before.contains(where: { if case .parameter = $0.head { true } else { false } }) { return }
    if matcher.same(before, after) { return }
    // A result that may be sent on can be used in all the old ways.
    if after.head == .specified("sending"), let sent = after.arguments.first, matcher.same(before, sent) { return }
    match.result = resultEdit(comparison.resolveOld(before), comparison.resolveNew(after))
  }

  private mutating func resultEdit(_ old: TypeStructure, _ new: TypeStructure) -> ResultEdit {
    if old.asksForSendable != new.asksForSendable, matcher.same(old.withoutSendable, new.withoutSendable) {
      return new.asksForSendable ? .becameSendable : .lostSendable
    }
    if old.head == .optional, new.head == .implicitlyUnwrapped, matcher.same(old.arguments[0], new.arguments[0]) {
      return .becameImplicitlyUnwrapped
    }
    if case .tuple(let labels) = old.head, case .tuple = new.head, labels.allSatisfy({ $0 == nil }), !labels.isEmpty,
      matcher.same(old, TypeStructure(old.head, new.arguments))
    {
      return .gotLabels
    }
    if !old.isOptional, new.isOptional, matcher.same(old, new.arguments[0]) { return .becameOptional }
    if old.isOptional, !new.isOptional, matcher.same(old.arguments[0], new) { return .becameNonOptional }
    if old == .void { return .noLongerVoid }
    if new == .void { return .becameVoid }
    if case .some = new.head { return .becameOpaque }
    if case .some = old.head {
      let conforms = old.constraints.allSatisfy { comparison.conforms(new, to: comparison.resolveOld($0)) ?? true }
      if conforms, new.head != .any { return .becameConcrete }
    }
    return .other
  }

  // MARK: Requirements

  private mutating func compareRequirements() {
    let before = RequirementSet(old.generics.requirements, excluding: comparison.old.container(of: old), comparison)
    let after = RequirementSet(new.generics.requirements, excluding: comparison.new.container(of: new), comparison)
      .substituting(matcher.bindings)
    match.addedRequirements = after.missing(from: before, under: old.generics)
    match.droppedRequirements = before.missing(from: after, under: old.generics)
    rejectConcreteSubjects()
  }

  /// `Int: P` that does not hold is no constraint for callers but a parameter type that no longer fits.
  private mutating func rejectConcreteSubjects() {
    let isConcrete = { (requirement: GenericRequirement) in
      !TypeStructure(requirement.subject).contains { part in
        switch part.head {
        case .parameter, .selfType: true
        default: false
        }
      }
    }
    guard match.addedRequirements.contains(where: isConcrete) else { return }
    match.addedRequirements.removeAll(where: isConcrete)
    match.parameters = match.parameters.map { edit in
      edit.kind == .type(accepted: true) ? ParameterEdit(kind: .type(accepted: false), old: edit.old, new: edit.new) : edit
    }
  }
}

extension TypeStructure {
  /// The type without what it says about `Sendable`, which has an edit of its own: `@Sendable` on
  /// a function type, `& Sendable` in an existential.
  var withoutSendable: TypeStructure {
    switch head {
    case .function(var traits):
      traits.attributes.removeAll { ["@Sendable", "@escaping", "@autoclosure"].contains($0) }
      return TypeStructure(.function(traits), arguments)
    case .any:
      let rest = constraints.filter { $0.head != .nominal("Sendable") }
      if rest.count == constraints.count { return self }
      if rest.isEmpty { return TypeStructure(.nominal("Any")) }
      return TypeStructure(.any, [rest.count == 1 ? rest[0] : TypeStructure(.composition, rest)])
    case .optional, .array: return TypeStructure(head, arguments.map(\.withoutSendable))
    default: return self
    }
  }

  /// Whether the type asks for `Sendable` where it stands.
  var asksForSendable: Bool {
    switch head {
    case .function(let traits): traits.attributes.contains("@Sendable")
    case .any: constraints.contains { $0.head == .nominal("Sendable") }
    case .optional, .specified, .array: arguments.first?.asksForSendable ?? false
    default: false
    }
  }

  func mentions(_ names: [String: TypeStructure]) -> Bool {
    contains { part in
      if case .parameter(let name) = part.head { names[name] != nil } else { false }
    }
  }
}

extension TypeReference {
  var withoutSendable: TypeReference { TypeReference(TypeStructure(self).withoutSendable.text) }
}

extension Parameter {
  var isInout: Bool { specifiers.contains("inout") || type.text.hasPrefix("inout ") }
}

extension DeclarationKind {
  /// What a use of the declaration looks like: `f()`, `x`, `x[]`, `#m`.
  var callForm: Int {
    switch self {
    case .function, .method, .staticMethod, .operatorFunction: 0
    case .property, .staticProperty, .variable: 1
    case .subscript, .staticSubscript: 2
    case .initializer: 3
    case .enumCase: 4
    case .macro: 5
    default: 6
    }
  }

  package var isStaticMember: Bool {
    switch self {
    case .staticMethod, .staticProperty, .staticSubscript: true
    default: false
    }
  }

  /// A Swift declaration that is called, applied, read or written.
  package var isValue: Bool { callForm < 6 }
}
