import APIModel

extension Comparison {
  /// The overload that some old call fits as well as the new declaration, so that the compiler cannot
  /// choose: it prefers the one with the fewest arguments left out, and both leave out as many. Results do not
  /// count, because few calls say what they want.
  func ambiguousRival(of new: Declaration) -> Declaration? {
    // Among operators the compiler prefers those whose result is an operand's type; a dynamic call's form is written.
    guard new.requirement == nil, ![.enumCase, .operatorFunction].contains(new.kind), new.parameters != nil,
      !new.modifiers.contains(.override), new.baseName != "dynamicallyCall"
    else { return nil }
    let rivals = overloads(of: new)
    guard !rivals.isEmpty else { return nil }
    let members = rivals.reduce(into: Set<String>()) { $0.formUnion(memberNames(of: $1)) }.intersection(memberNames(of: new))
    // Literals mean the standard library's own function of the name, which takes them as what they are.
    let isStandard = new.parent == nil && StandardLibrary.functionsOfLiterals.contains(new.name)
    let literals: [ArgumentSpelling] = isStandard ? [] : [.literal, .decimal]
    let spellings = [.value] + literals + [.none, .closure, .block, .body] + members.sorted().map(ArgumentSpelling.member)
    return spellings.lazy.compactMap { ambiguousRival(of: new, among: rivals, $0) }.first
  }

  private func ambiguousRival(of new: Declaration, among rivals: [Declaration], _ spelling: ArgumentSpelling) -> Declaration? {
    choices(with: new, among: rivals, spelling) { $0.count > 1 && $0.contains { $0.id == new.id } }
      .flatMap { $0.best.filter { $0.id != new.id } }
      .min { $0.id < $1.id }
  }

  /// The old overloads that some calls meant which mean the new declaration now.
  func overloads(outrankedBy new: Declaration, _ spelling: ArgumentSpelling) -> [Declaration] {
    let rivals = overloads(of: new)
    guard !rivals.isEmpty else { return [] }
    let formers = choices(with: new, among: rivals, spelling) { $0.map(\.id) == [new.id] }.map(\.former.id)
    return rivals.filter { formers.contains($0.id) }.sorted { $0.id < $1.id }
  }

  /// For each way to call the new declaration that compiled before: what the call meant, and what the compiler prefers
  /// for it now, where that is asked for. What it meant costs more to find out.
  private func choices(
    with new: Declaration, among rivals: [Declaration], _ spelling: ArgumentSpelling, where isWanted: ([Declaration]) -> Bool
  ) -> [(former: Declaration, best: [Declaration])] {
    let own = CallForms(new, spelling, self.new)
    if own.fits.isEmpty { return [] }
    let met = spelling == .value ? rivals.filter { !takeOtherValues(new, $0) } : rivals
    let all = [own] + met.map { CallForms($0, spelling, self.new) }
    return own.fits.keys.compactMap { form in
      let best = CallForms.best(for: form, among: all).map(\.declaration)
      return isWanted(best) ? former(form, for: new, spelling).map { ($0, best) } : nil
    }
  }

  private func memberNames(of new: Declaration) -> Set<String> {
    (new.parameters ?? []).reduce(into: []) { $0.formUnion(self.new.memberNames(of: TypeStructure($1.type))) }
  }

  /// What competes with the declaration under the same constraints.
  private func overloads(of new: Declaration) -> [Declaration] {
    let siblings = new.parent.map { self.new.members[$0] ?? [] } ?? self.new.topLevel[new.baseName] ?? []
    return siblings.filter { other in
      competes(other, new) && other.id != new.id && self.new.concealment(of: other) == nil
        && other.isAsync == new.isAsync && other.generics.requirements == new.generics.requirements
        && other.generics.parameters.count == new.generics.parameters.count
        && other.has("@_disfavoredOverload") == new.has("@_disfavoredOverload")
        && (other.type == new.type || !givesBlocks(new))
    }
  }

  /// Whether no call fits both, seen at a glance: one of the arguments that each needs is a value of another structure or
  /// enumeration. A visitor has a method of one name for each of hundreds of node types.
  func takeOtherValues(_ one: Declaration, _ other: Declaration) -> Bool {
    guard let own = one.parameters, let others = other.parameters, own.count == others.count,
      (own + others).allSatisfy({ !$0.hasDefault && !$0.isVariadic })
    else { return false }
    return zip(own, others).contains { areOtherValues($0.type, $1.type) }
  }

  private func areOtherValues(_ one: TypeReference, _ other: TypeReference) -> Bool {
    guard one.text != other.text, let own = new.declaration(of: TypeStructure(one)), let its = new.declaration(of: TypeStructure(other))
    else { return false }
    let values: Set<DeclarationKind> = [.struct, .enum]
    return own.id != its.id && values.contains(own.kind) && values.contains(its.kind)
  }

  private func competes(_ other: Declaration, _ new: Declaration) -> Bool {
    other.baseName == new.baseName && other.kind == new.kind && other.requirement == nil && other.fixity == new.fixity
  }

  /// What the call meant: the one old declaration that the compiler preferred to all others.
  private func former(_ form: [CallForms.Argument], for new: Declaration, _ spelling: ArgumentSpelling) -> Declaration? {
    let container = self.new.container(of: new).flatMap { oldType(of: $0)?.id } ?? new.parent
    let siblings = container.map { old.members[$0] ?? [] } ?? old.topLevel[new.baseName] ?? []
    let overloads = siblings.filter { old.concealment(of: $0) == nil && competes($0, new) }
      .map { CallForms($0, spelling, old, isFormer: true) }
    let best = CallForms.best(for: form, among: overloads)
    return best.count == 1 ? best[0].declaration : nil
  }
}

/// The argument lists that a declaration can be called with, and how well each fits it.
private struct CallForms {
  struct Argument: Hashable {
    var label: String?
    var type: String
    var isClosure: Bool
  }

  struct Fit: Equatable {
    /// The arguments that are left out.
    var omitted: Int
    /// Where the parameter that takes any number of arguments stands.
    var variadicPlace: Int?
    /// The arguments that are literals of the type that the compiler takes them for by itself.
    var defaultLiterals = 0

    /// As the compiler chooses (asked of Swift 6.3).
    func isPreferred(to other: Fit) -> Bool {
      if defaultLiterals != other.defaultLiterals { return defaultLiterals > other.defaultLiterals }
      switch (variadicPlace, other.variadicPlace) {
      case (nil, .some): return omitted <= other.omitted
      case (.some, nil): return false
      case (let place, let another): return place == another && omitted < other.omitted
      }
    }
  }

  let declaration: Declaration
  private(set) var fits: [[Argument]: Fit] = [:]

  /// - Parameter isFormer: The calls were written for it.
  init(_ declaration: Declaration, _ spelling: ArgumentSpelling, _ surface: Surface, isFormer: Bool = false) {
    self.declaration = declaration
    let parameters = declaration.parameters ?? []
    let optional = parameters.indices.filter { parameters[$0].hasDefault }
    let variadic = parameters.firstIndex(where: \.isVariadic)
    let spelled = parameters.map { parameter in
      // Who may leave it out does not write `nil`.
      isFormer && spelling == .none && parameter.hasDefault
        ? nil : surface.argument(for: TypeStructure(parameter.type), spelled: spelling, isFormer: isFormer)
    }
    if spelling != .value, spelled.allSatisfy({ $0 == nil }) { return }
    // Each further default doubles the ways to call it.
    guard optional.count <= 6 else { return }
    for bits in 0..<(1 << optional.count) {
      let left = Set(optional.indices.filter { bits & (1 << $0) != 0 }.map { optional[$0] })
      for count in variadic == nil ? 1...1 : 0...2 {
        var fit = Fit(omitted: left.count + (count == 0 ? 1 : 0), variadicPlace: variadic)
        let form = parameters.indices.filter { !left.contains($0) }.flatMap { place -> [Argument] in
          var argument = Self.argument(for: parameters[place])
          if let written = spelled[place] {
            argument.type = written.text
            // `nil` is no closure wherever it is passed.
            if spelling == .none { argument.isClosure = false }
            fit.defaultLiterals += written.isDefault ? 1 : 0
          }
          guard place == variadic else { return [argument] }
          return (0..<count).map { Argument(label: $0 == 0 ? argument.label : nil, type: argument.type, isClosure: argument.isClosure) }
        }
        // Nobody passes nothing to what takes any number of arguments and nothing else.
        if form.isEmpty, count == 0 { continue }
        note(form, fit)
        for trailing in Self.withTrailingClosures(form) { note(trailing, fit) }
      }
    }
  }

  private mutating func note(_ form: [Argument], _ fit: Fit) {
    if let known = fits[form], !fit.isPreferred(to: known) { return }
    fits[form] = fit
  }

  /// A closure that is written is as good for a parameter that asks for `Sendable`, and whatever is passed for one
  /// that keeps it, borrows it or sends it on.
  private static func argument(for parameter: Parameter) -> Argument {
    let type = TypeStructure(parameter.type)
    // A value is written for an autoclosure of it.
    if parameter.isAutoclosure, let value = type.functionResult {
      return Argument(label: parameter.label, type: value.text, isClosure: false)
    }
    let isClosure = type.isFunction || type.isOptional && type.arguments.first?.isFunction == true
    let marks = parameter.specifiers.filter { $0 == "inout" } + parameter.attributes.filter { $0 != "@Sendable" }
    return Argument(
      label: parameter.label,
      type: (marks + [isClosure ? type.withoutSendable.text : type.text]).joined(separator: " "),
      isClosure: isClosure)
  }

  /// With the closures at the end behind the call, or the last of them, where the first has no label.
  private static func withTrailingClosures(_ form: [Argument]) -> [[Argument]] {
    guard let start = form.indices.first(where: { place in form[place...].allSatisfy(\.isClosure) }) else { return [] }
    return form.indices[start...].map { place in
      var result = form
      result[place].label = "{"
      return result
    }
  }

  // MARK: Ranking

  /// What the compiler prefers for the call: one, or several that it cannot choose between.
  static func best(for form: [Argument], among overloads: [CallForms]) -> [CallForms] {
    let all = overloads.filter { $0.fits[form] != nil }
    let favoured = all.filter { !$0.declaration.has("@_disfavoredOverload") }
    let fitting = favoured.isEmpty ? all : favoured
    return fitting.filter { candidate in !fitting.contains { $0.isPreferred(to: candidate, for: form) } }
  }

  private func isPreferred(to other: CallForms, for form: [Argument]) -> Bool {
    guard let own = fits[form], let others = other.fits[form] else { return false }
    // Where nothing else decides, a designated initialiser goes before a convenience one.
    if own == others, declaration.kind == .initializer {
      return !declaration.modifiers.contains(.convenience) && other.declaration.modifiers.contains(.convenience)
    }
    guard own.isPreferred(to: others) else { return false }
    let isByOmission = own.defaultLiterals == others.defaultLiterals && own.omitted != others.omitted
    return !isByOmission || outranks(other)
  }

  /// Whether leaving out less is enough. Where both end with a closure the compiler compares those, and what
  /// stands before them by itself: there the other must not ask for more.
  private func outranks(_ other: CallForms) -> Bool {
    guard let own = beforeClosure, let others = other.beforeClosure else { return true }
    let arguments = Set(own.map(Self.argument))
    return others.allSatisfy { $0.hasDefault || arguments.contains(Self.argument(for: $0)) }
  }

  /// The parameters before a closure at the end; nil where there is none.
  private var beforeClosure: ArraySlice<Parameter>? {
    guard let parameters = declaration.parameters, let last = parameters.last, !last.isAutoclosure,
      TypeStructure(last.type).functionResult != nil
    else { return nil }
    return parameters.dropLast()
  }
}
