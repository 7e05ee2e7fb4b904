import APIModel

/// Compares two signatures part by part.
struct SignatureMatcher {
  let comparison: Comparison
  let old: Declaration
  let new: Declaration
  var matcher: TypeMatcher
  var match = SignatureMatch(shape: .same)
  /// The parameters that follow from others.
  private var implied: Set<String> = []
  /// The new generic parameters that a default value decides.
  private var givenByDefault: Set<String> = []
  private let arguments: Arguments

  /// What callers write for arguments.
  enum Arguments {
    /// Also what is understood only where its type is asked for: `.red`, `{ $0 }`, `nil`.
    case all
    /// Only values that have a type of their own.
    case values
  }

  static func match(
    _ old: Declaration, _ new: Declaration, in comparison: Comparison, for arguments: Arguments = .all
  ) -> SignatureMatch {
    let shape = Self.shape(old, new)
    guard shape != .kind else { return SignatureMatch(shape: shape) }
    if let single = Unfolding.values(old, new) {
      return Unfolding.inWords(of: old, match(single.old, single.new, in: comparison, for: arguments))
    }
    var matcher = SignatureMatcher(comparison, old, new, shape, arguments)
    matcher.compare()
    let single = Unfolding.single(old, like: new)
    if !matcher.match.acceptsCalls, let list = Unfolding(new, like: single) {
      let unfolded = match(single, list.declaration, in: comparison, for: arguments)
      if unfolded.acceptsCalls { return list.folded(unfolded, into: new) }
    }
    return matcher.match
  }

  private init(
    _ comparison: Comparison, _ old: Declaration, _ new: Declaration, _ shape: SignatureMatch.Shape, _ arguments: Arguments
  ) {
    self.comparison = comparison
    self.arguments = arguments
    self.old = old
    self.new = new
    let scope = GenericScope(old, new, comparison)
    self.matcher = TypeMatcher(
      comparison, unknowns: scope.unknowns, bindings: scope.inherited, requirements: old.generics.requirements,
      takesValuesAlone: arguments == .values)
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
    let pairs = compareParameters(old.parameters ?? [], new.parameters ?? [])
    implied = matcher.bindMembers(new.generics.requirements)
    compareResults()
    rejectUninferred(pairs, old.parameters ?? [], new.parameters ?? [])
    rejectUntold(pairs, old.parameters ?? [], new.parameters ?? [])
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

  /// - Returns: The places of the parameters that are on both sides.
  private mutating func compareParameters(_ old: [Parameter], _ new: [Parameter]) -> [(old: Int, new: Int)] {
    let alignment = ParameterAlignment(old, new)
    if alignment.isReordered { match.parameters.append(ParameterEdit(kind: .reordered)) }
    for place in alignment.removed { match.parameters.append(ParameterEdit(kind: .removed, old: place)) }
    for place in alignment.added {
      let isSafe = (new[place].hasDefault || new[place].isVariadic) && !Self.catchesArguments(place, new, alignment)
        && !leavesUntold(new[place], new)
      match.parameters.append(ParameterEdit(kind: isSafe ? .addedWithDefault : .added, new: place))
    }
    bindDefaults(alignment.added.map { new[$0] })
    // Equal types first: they bind the generic parameters that the others are judged under.
    var changed: [(old: Int, new: Int)] = []
    for pair in alignment.pairs {
      compareMarks(old[pair.old], new[pair.new], pair)
      if sameType(old[pair.old], new[pair.new]) { continue }
      let (from, to) = bare(old[pair.old], new[pair.new])
      if !isSameByRequirement(from, to) { changed.append(pair) }
    }
    for pair in changed {
      let (passed, to) = passed(old[pair.old], new[pair.new])
      let from = passed.withoutActor(sharedActor)
      let fits = matcher.accepts(from, to) || pointsInto(from, to) || isMemberName(new[pair.new], to)
      let accepted = old[pair.old].isInout ? isAddressed(from, to) : fits
      match.parameters.append(ParameterEdit(kind: .type(accepted: accepted), old: pair.old, new: pair.new))
    }
    noteGeneralised(alignment.pairs.filter { pair in !changed.contains { $0 == pair } }, old, new)
    return alignment.pairs
  }

  /// Whether calls that leave the argument out tell nothing of what a new generic parameter stands for.
  private func leavesUntold(_ parameter: Parameter, _ new: [Parameter]) -> Bool {
    guard case .parameter(let name) = TypeStructure(parameter.type).head, matcher.unknowns.contains(name),
      comparison.new.isOfEveryType(defaultOf: parameter, in: self.new)
    else { return false }
    return new.filter { TypeStructure($0.type).mentions([name: .void]) }.count == 1
  }

  /// What old calls leave out decides the generic parameters that its defaults are of: `clock: C = ContinuousClock()`.
  private mutating func bindDefaults(_ added: [Parameter]) {
    for parameter in added {
      guard let (name, type) = comparison.new.defaultType(of: parameter, in: new), matcher.unknowns.contains(name),
        matcher.same(type, TypeStructure(.parameter(name)))
      else { continue }
      givenByDefault.insert(name)
    }
  }

  /// The global actor that callers are on before and after, and with them the closures that they write.
  var sharedActor: String? {
    guard let actor = comparison.old.isolatingActor(of: old), comparison.new.isolatingActor(of: new) == actor else { return nil }
    return actor
  }

  /// An unlabelled parameter takes the first unlabelled argument, its default notwithstanding.
  private static func catchesArguments(_ place: Int, _ new: [Parameter], _ alignment: ParameterAlignment) -> Bool {
    guard new[place].label == nil else { return false }
    return alignment.pairs.contains { $0.new > place && new[$0.new].label == nil }
  }

  private mutating func sameType(_ old: Parameter, _ new: Parameter) -> Bool {
    if old.isAutoclosure != new.isAutoclosure {
      let (from, to) = passed(old, new)
      if matcher.same(from, to) { return true }
    }
    if old.type == new.type && !old.type.text.contains("τ") { return true }
    let (before, after) = bare(old, new)
    return matcher.same(before, after)
  }

  /// `Value` and `[T]` are one type where `Value == [T]`.
  mutating func isSameByRequirement(_ old: TypeStructure, _ new: TypeStructure) -> Bool {
    let (before, after) = (self.old.generics.fixedTypes, self.new.generics.fixedTypes)
    let fixed = comparison.old.settled(old, in: self.old).replacing(before)
    let settled = comparison.new.settled(new, in: self.new).replacing(after)
    if before.isEmpty, fixed == old, settled == new { return false }
    if matcher.same(fixed, settled) { return true }
    // What the old requirements fix is fixed for all who used it.
    return matcher.same(fixed, new.substituting(matcher.bindings).replacing(before))
  }

  /// Arrays and strings are passed for pointers to what they hold; they convert as arguments alone, and so do numbers.
  private mutating func pointsInto(_ old: TypeStructure, _ new: TypeStructure) -> Bool {
    switch (old.head, new.head) {
    case (.array, .nominal("UnsafePointer")): matcher.same(old.arguments[0], new.arguments[0])
    case (.array, .nominal("UnsafeRawPointer")), (.nominal("String"), .nominal("UnsafeRawPointer")): true
    case (.nominal("String"), .nominal("UnsafePointer")): ["CChar", "Int8", "UInt8"].contains(new.arguments.first?.text)
    default: StandardLibrary.convertsFloat(old, new)
    }
  }

  /// Calls write `&value` for a pointer as well; operators' do not.
  private mutating func isAddressed(_ old: TypeStructure, _ new: TypeStructure) -> Bool {
    guard self.old.kind != .operatorFunction, new.head == .nominal("UnsafeMutablePointer"), let pointee = new.arguments.first
    else { return false }
    return matcher.same(old, pointee) || old.head == .array && matcher.same(old.arguments[0], pointee)
  }

  /// A concrete type that became a generic parameter: callers fit, overriders do not. What is no longer inout takes no
  /// old argument, and is told as that.
  private mutating func noteGeneralised(_ pairs: [(old: Int, new: Int)], _ old: [Parameter], _ new: [Parameter]) {
    let concrete = matcher.bindings.filter { name, type in
      if case .parameter = type.head { false } else { matcher.unknowns.contains(name) }
    }
    guard !concrete.isEmpty else { return }
    for pair in pairs where old[pair.old].isInout == new[pair.new].isInout && TypeStructure(new[pair.new].type).mentions(concrete) {
      let isWritten = arguments == .all && concrete.contains { comparison.isWrittenInContext($1) && !namesElements($1, as: $0) }
      match.parameters.append(ParameterEdit(kind: .type(accepted: !isWritten), old: pair.old, new: pair.new))
    }
  }

  /// Whether an array literal's elements are of the same type by a requirement (`S.Element == Shape`).
  private func namesElements(_ type: TypeStructure, as name: String) -> Bool {
    type.head == .array && type.arguments.first?.head != .any
      && new.generics.requirements.contains { $0.relation == .sameType && $0.subject.text == "\(name).Element" }
  }

  /// A generic parameter that stands for a concrete type now must follow from what callers write:
  /// `nil` tells nothing, and a closure does not tell what it takes.
  private mutating func rejectUninferred(_ pairs: [(old: Int, new: Int)], _ old: [Parameter], _ new: [Parameter]) {
    for (name, bound) in matcher.bindings
    where matcher.unknowns.contains(name) && bound.isFixed && !implied.contains(name) && !givenByDefault.contains(name) {
      let uses = pairs.filter { TypeStructure(new[$0.new].type).mentions([name: bound]) }
      let isInferred = uses.contains { pair in
        TypeStructure(new[pair.new].type).determines(name, from: comparison.writtenType(of: old[pair.old], new[pair.new], for: name, in: self.new))
      }
      let isOpened = !bound.isOpenedExistential || isOpenable(name, uses.map { TypeStructure(new[$0.new].type) })
      if uses.isEmpty {
        // `let x = f()` does not say what the result is to be.
        if self.new.type.map({ TypeStructure($0).mentions([name: bound]) }) == true { match.result = .other }
        continue
      }
      if isInferred && isOpened && isWritable(bound, as: name) {
        rejectDefaults(name, bound, uses, old, new)
      } else {
        reject(uses.map(\.new))
      }
    }
  }

  /// Where no argument need be written that tells what the generic parameter stands for, the defaults must.
  private mutating func rejectDefaults(
    _ name: String, _ bound: TypeStructure, _ uses: [(old: Int, new: Int)], _ old: [Parameter], _ new: [Parameter]
  ) {
    guard uses.allSatisfy({ old[$0.old].hasDefault && new[$0.new].hasDefault }) else { return }
    if uses.contains(where: { comparison.new.isOfEveryType(defaultOf: new[$0.new], in: self.new) }) { return reject(uses.map(\.new)) }
    let isSeen = self.new.type.map { TypeStructure($0).mentions([name: bound]) } == true
    let given = uses.lazy.compactMap { [self] in comparison.new.defaultType(of: new[$0.new], in: self.new) }.first { $0.name == name }
    if isSeen, let given, !matcher.same(bound, given.type) { match.result = .other }
  }

  /// A generic parameter that an argument told must be told by one that is left.
  private mutating func rejectUntold(_ pairs: [(old: Int, new: Int)], _ old: [Parameter], _ new: [Parameter]) {
    let added = new.indices.filter { place in !pairs.contains { $0.new == place } }
    for (name, bound) in matcher.bindings where matcher.unknowns.contains(name) && !implied.contains(name) {
      guard case .parameter(let before) = bound.head else { continue }
      let telling = pairs.filter { TypeStructure(old[$0.old].type).determines(before, from: .void) }
      let isTold = pairs.contains { pair in
        TypeStructure(new[pair.new].type).determines(name, from: TypeStructure(old[pair.old].type))
      }
      if !isTold && added.allSatisfy({ !TypeStructure(new[$0].type).determines(name, from: .void) }) {
        reject(telling.map(\.new))
      }
    }
  }

  /// Whether what callers write without naming its type means the same: `.left` needs the type that
  /// it is a member of, and `1` is an `Int` where nothing says otherwise.
  private func isWritable(_ bound: TypeStructure, as name: String) -> Bool {
    if arguments == .values { return true }
    if let type = comparison.new.declaration(of: comparison.resolveNew(bound)) {
      let owner = comparison.new.fullName(of: type)
      return !(comparison.new.members[type.id] ?? []).contains { member in
        let isConstant = member.kind.isStaticMember
          && member.type.map { comparison.new.declaration(of: TypeStructure($0))?.id == type.id } == true
        return member.kind == .enumCase || isConstant && !comparison.isWrittenForProtocol(member, of: owner)
      }
    }
    guard case .nominal(let type) = bound.head else { return true }
    if StandardLibrary.isWrittenWithDot(type) { return false }
    guard let literal = StandardLibrary.literalType(for: type) else { return true }
    return new.generics.requirements.allSatisfy { requirement in
      let isAbout = requirement.subject.text == name && requirement.relation == .conforms
      return !isAbout || comparison.conforms(TypeStructure(.nominal(literal)), to: TypeStructure(requirement.constraint)) ?? true
    }
  }

  /// An existential is opened where it is the whole argument for the parameter, and the only one.
  private func isOpenable(_ name: String, _ types: [TypeStructure]) -> Bool {
    let isAsked = new.generics.requirements.contains { requirement in
      let subject = TypeStructure(requirement.subject)
      return subject.root == TypeStructure(.parameter(name)) && !requirement.isSendable
    }
    return !isAsked || types.count == 1 && types.allSatisfy { type in
      type.head == .parameter(name) || type == TypeStructure(.metatype, [TypeStructure(.parameter(name))])
    }
  }

  private mutating func reject(_ places: [Int]) {
    match.parameters = match.parameters.map { edit in
      guard edit.kind == .type(accepted: true), let place = edit.new, places.contains(place) else { return edit }
      return ParameterEdit(kind: .type(accepted: false), old: edit.old, new: edit.new)
    }
  }

  private mutating func compareMarks(_ old: Parameter, _ new: Parameter, _ pair: (old: Int, new: Int)) {
    let (before, after) = structures(old, new)
    var old = old
    old.attributes = old.attributes.map { comparison.attribute($0, keptIn: new.attributes) }
    // What is Sendable by itself fits whatever asks for it.
    let isSendable = !before.isFunction && comparison.isSendable(before, under: self.old)
    for kind in ParameterMarks.edits(from: old, to: new, before, after) where !(isSendable && kind == .attributeAdded("@Sendable")) {
      match.parameters.append(ParameterEdit(kind: kind, old: pair.old, new: pair.new))
    }
  }

  // MARK: Requirements

  private mutating func compareRequirements() {
    let before = RequirementSet(old.generics.requirements, excluding: comparison.old.container(of: old), of: old, comparison)
    let after = RequirementSet(new.generics.requirements, excluding: comparison.new.container(of: new), of: old, comparison)
      .substituting(matcher.bindings)
    match.addedRequirements = after.missing(from: before, under: old.generics)
    match.droppedRequirements = before.missing(from: after, under: old.generics)
    rejectConcreteSubjects(besides: after.foreignParameters)
  }

  /// `Int: P` that does not hold is no constraint for callers but a parameter type that no longer fits; `Sendable`
  /// is one of the Swift 6 language mode.
  private mutating func rejectConcreteSubjects(besides foreignParameters: Set<String>) {
    let isConcrete = { (requirement: GenericRequirement) in
      !requirement.isSendable && !TypeStructure(requirement.subject).contains { part in
        switch part.head {
        case .parameter, .selfType: true
        case .nominal(let name): foreignParameters.contains(name)
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

extension TypeReference {
  var withoutSendable: TypeReference { TypeReference(TypeStructure(self).withoutSendable.text) }
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
