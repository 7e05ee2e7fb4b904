package import APIModel

/// One type before and after: what clients notice, by the place where the type stands.
package struct CTypeChange: Sendable {
  /// Canonical, with tags as the new library names them.
  package let old: CType
  package let new: CType
  let pairing: CPairing

  /// nil when the type is the same, or when the change is that of a typedef which is named on
  /// both sides: then the typedef tells of it. So it does where what was spelled with it is the new
  /// type still, however that is spelled now.
  package init?(
    old: TypeReference?, spelled oldSpelled: String?, new: TypeReference?, spelled newSpelled: String?,
    isParameter: Bool = false, pairing: CPairing
  ) {
    guard let old, let new else { return nil }
    let (oldType, newType) = (pairing.renamed(CType(old)), CType(new))
    self.old = isParameter ? oldType.asParameter : oldType
    self.new = isParameter ? newType.asParameter : newType
    self.pairing = pairing
    guard self.old != self.new else { return nil }
    let (before, after) = (CType(oldSpelled ?? Self.withoutKeyword(old)), CType(newSpelled ?? Self.withoutKeyword(new)))
    let spelled = oldSpelled.map { pairing.new.resolved(CType($0)) }
    let isSpelledAlike = before.withoutQualifiers == after.withoutQualifiers || (isParameter ? spelled?.asParameter : spelled) == self.new
    if isSpelledAlike, Self.isTold(before, pairing) { return nil }
  }

  /// How a snapshot without a spelling has it written: `point` for a `struct point`.
  private static func withoutKeyword(_ type: TypeReference) -> String {
    ["struct ", "union ", "enum "].reduce(type.text) { $0.replacing($1, with: "") }
  }

  /// Whether a typedef that it is spelled with is another type now.
  private static func isTold(_ spelled: CType, _ pairing: CPairing) -> Bool {
    spelled.names.contains { name in
      // Of one with a private name nothing is told.
      guard let alias = pairing.old.typedef(name), pairing.old.isPublic(alias), let before = alias.type,
        let after = pairing.new.typedef(name)?.type
      else { return false }
      return pairing.renamed(CType(before)) != CType(after)
    }
  }

  init(_ old: CType, _ new: CType, _ pairing: CPairing) {
    (self.old, self.new, self.pairing) = (old, new, pairing)
  }

  // MARK: Qualifiers

  /// `const` (or `volatile`) came to, or went from, what a pointer points to, and nothing else changed.
  package enum QualifierChange: Sendable, Hashable {
    case added, removed, mixed
  }

  package var qualifierChange: QualifierChange? {
    guard old != new, old.withoutQualifiers == new.withoutQualifiers, old.signature == new.signature else {
      return nil
    }
    let (added, removed) = Self.qualifiers(old, new)
    if added && removed { return .mixed }
    return removed ? .removed : .added
  }

  private static func qualifiers(_ old: CType, _ new: CType) -> (added: Bool, removed: Bool) {
    let harmless: CQualifiers = .restrict
    let added = !new.qualifiers.subtracting(old.qualifiers).subtracting(harmless).isEmpty
    let removed = !old.qualifiers.subtracting(new.qualifiers).subtracting(harmless).isEmpty
    switch (old, new) {
    case (.pointer(let a, _), .pointer(let b, _)), (.array(let a, _), .array(let b, _)):
      let inner = qualifiers(a, b)
      return (added || inner.added, removed || inner.removed)
    default:
      return (added, removed)
    }
  }

  /// A pointer to a function whose signature changed in any way, qualifiers included.
  package var isCallback: Bool {
    // What a variable of it allows, `const`, is no part of its signature.
    old.signature != nil && new.signature != nil && (old.signature != new.signature || old.isPointer != new.isPointer)
  }

  // MARK: Impact

  /// Callers hand over what they handed over before.
  package var sourceAsParameter: Impact.Level {
    let handed = pairing.old.transparentMembers(of: old) ?? [old]
    return handed.map(accepting).max() ?? .none
  }

  /// A transparent union takes what one of its members takes.
  private func accepting(_ value: CType) -> Impact.Level {
    let members = pairing.new.transparentMembers(of: new) ?? []
    return (members + [new]).map { Self.assigning(value, to: $0) }.min() ?? .none
  }

  /// Callers take what they get into what they took it into before, and look into records.
  package var sourceAsResult: Impact.Level {
    if new == .named("void", []) { return .breaking }
    if old == .named("void", []) { return .none }
    let isOfRecord = old.pointee.flatMap { pairing.old.tag(of: $0) }?.isRecord == true
    return max(Self.assigning(new, to: old), min(losesInteger, .risky), isOfRecord ? dereferencing : .none)
  }
  /// Clients read and write it. What it points to they know by a pointer of their own, as what a function returns.
  package var sourceAsStorage: Impact.Level { sourceAsStorage(isInitialised: true) }
  /// Bytes with a name of their own (keys, identifiers) are what the library fills.
  package var sourceAsTypedef: Impact.Level {
    pointeeGainsConst ? .breaking : sourceAsStorage(isInitialised: old.element.name != "unsigned char")
  }
  /// The library alone defines it; what is constant is read, and never written to.
  package func sourceAsVariable(isConstant: Bool) -> Impact.Level {
    if pointeeGainsConst { return .breaking }
    return isConstant && !gainsConst ? sourceAsRead : sourceAsStorage(isInitialised: false)
  }
  /// Clients read it, and never write to it.
  package var sourceAsRead: Impact.Level {
    if losesAtomic { return .breaking }
    if isArray(old) { return sourceAsStorage(isInitialised: false) }
    return [Self.assigning(new, to: old), losesInteger, dereferencing].reduce(.none, max)
  }

  private func isArray(_ type: CType) -> Bool {
    if case .array = type { true } else { false }
  }

  private func sourceAsStorage(isInitialised: Bool) -> Impact.Level {
    if gainsConst || losesAtomic { return .breaking }
    // An array is read, and never assigned to.
    if case .array(_, let length) = old {
      let count = length.flatMap { Int($0) } ?? 0
      // Who fills a table of functions gives functions of the old signature.
      if old.element.signature != nil, new.element.signature != nil, old.element != new.element {
        let functions = CTypeChange(old.element, new.element, pairing)
        return isInitialised ? functions.sourceAsCallback : functions.sourceAsCalled
      }
      if case .array(_, nil) = new, count > 0 { return count > 1 ? .breaking : .risky }
      // A list of numbers or structures initialises no pointer; a string does, and of addresses the first.
      if isInitialised, new.isPointer, count > 0, old.element.name.map({ $0 != "char" }) == true { return .breaking }
      let elements = CTypeChange(old.decayed, new.decayed, pairing)
      let reading = max(Self.assigning(elements.new, to: elements.old), elements.dereferencing)
      if case .array(_, let other?) = new, let length, other != length { return max(.risky, reading) }
      // `sizeof` is the pointer's now.
      return new.isPointer && count > 0 ? max(.risky, reading) : reading
    }
    return [Self.assigning(old, to: new), Self.assigning(new, to: old), losesInteger, dereferencing]
      .reduce(.none, max)
  }
  /// Clients give functions of their own for it.
  package var sourceAsCallback: Impact.Level {
    // A function's type declares functions, and who points to one writes another star.
    guard let before = old.signature, let after = new.signature, old.isPointer == new.isPointer else { return .breaking }
    guard Self.isCompatible(before, after) || pairing.isSame(before, after) else { return .breaking }
    guard before.lacksPrototype, case .function(_, let parameters, _) = after else { return .none }
    // `()` was there to be given functions of any shape: with fewer parameters, and with what they took for `void *`.
    return parameters.count > 1 || parameters.contains { $0.pointee?.name == "void" } ? .breaking : .risky
  }

  /// Clients call through it, and give nothing for it.
  package var sourceAsCalled: Impact.Level {
    guard case .function(let result, let parameters, let form)? = old.signature,
      case .function(let newResult, let newParameters, var newForm)? = new.signature,
      parameters.count == newParameters.count || newForm.isVariadic && parameters.count > newParameters.count,
      old.isPointer == new.isPointer
    else { return sourceAsCallback }
    // A call may leave out what `...` stands for, and give to it what had a parameter of its own.
    if newForm.isVariadic { newForm.isVariadic = form.isVariadic }
    guard form == newForm else { return sourceAsCallback }
    if sourceAsCallback == .none { return .none }
    let passing = zip(parameters, newParameters).map { Self.assigning($0, to: $1) }
    let returning = result == newResult ? .none : CTypeChange(result, newResult, pairing).sourceAsResult
    return passing.reduce(max(.risky, returning), max)
  }

  /// Whether a client that was compiled with the old type and a library that was compiled with
  /// the new one understand each other.
  package var binary: Impact.Level { value(old, new) }

  /// For a function of the library that clients call through a pointer.
  package var binaryAsCalled: Impact.Level {
    guard let before = old.signature, let after = new.signature else { return binary }
    return signature(before, after, isClients: true)
  }

  /// For what a caller passes and a function that knows the new type reads.
  package var binaryAsArgument: Impact.Level {
    if isTruth(new), saysOnlyTruth { return .risky }
    return passing(old, pairing.old, as: new, pairing.new) ?? (isSmall && !isByte ? narrowed(old, pairing.old, as: new, pairing.new) : nil) ?? binary
  }

  /// An enumeration of 0 and 1 alone.
  private var saysOnlyTruth: Bool {
    guard let tag = pairing.old.tag(of: old), tag.kind == .cEnum, let constants = pairing.old.surface.members[tag.id] else { return false }
    return constants.allSatisfy { ["0", "1"].contains($0.c?.value) }
  }

  /// Whether an enumeration in the place of a truth value has failures that are true: success is 0 there, or they are negative.
  private var hasTrueFailures: Bool {
    guard let tag = pairing.new.tag(of: new), tag.kind == .cEnum, let constants = pairing.new.surface.members[tag.id] else { return false }
    return constants.contains { $0.c?.value.map { $0.hasPrefix("-") } == true || CNaming.saysSuccess($0.name) && $0.c?.value == "0" }
  }

  /// Small numbers are mostly passed where there is an `int`, and sizes and offsets where there is more.
  private var isSmall: Bool {
    if case .integer(let size, _) = pairing.old.representation(of: old) { size <= 4 } else { false }
  }

  /// Whether a number is a byte now, which cuts off what callers have reason to pass. What is written `char` is a character, which
  /// C's own library takes as an `int`.
  private var isByte: Bool {
    guard case .integer(1, _) = pairing.new.representation(of: new), new.name != "char", case .integer(4, _) = pairing.old.representation(of: old) else { return false }
    return pairing.old.tag(of: old)?.kind != .cEnum
  }

  /// For what a function that knows the new type returns and a caller reads.
  package var binaryAsResult: Impact.Level { returned(old, new) }

  func returned(_ old: CType, _ new: CType) -> Impact.Level {
    guard case .integer(let size, _) = pairing.old.representation(of: old),
      case .integer(let newSize, _) = pairing.new.representation(of: new)
    else { return value(old, new) }
    // What the caller asks is whether it is 0, and of more than a byte it sees the last.
    if isTruth(old), !isTruth(new) { return hasTrueFailures ? .breaking : .risky }
    // All that the old type could say stands in the register's lower part, where callers look.
    return size < newSize && pairing.old.isSystemV && pairing.new.isSystemV ? .risky : value(old, new)
  }

  /// What the convention's registers make of integers of unlike sizes; nil when they say nothing else than
  /// memory does.
  func passing(_ passed: CType, _ caller: CIndex, as read: CType, _ callee: CIndex) -> Impact.Level? {
    isWidened(passed, caller, read, callee) ? Impact.Level.none : nil
  }

  /// Callers widen small integers to the size of an `int`, by the sign of the type that they know; what
  /// has no sign has zeros above that as well.
  private func isWidened(_ passed: CType, _ caller: CIndex, _ read: CType, _ callee: CIndex) -> Bool {
    guard caller.isSystemV, callee.isSystemV, !isTruth(read),
      case .integer(let size, let sign) = caller.representation(of: passed),
      case .integer(let wanted, let other) = callee.representation(of: read), size < min(wanted, 4), wanted <= 8
    else { return false }
    return sign != true || wanted == 4 || wanted < 4 && other == true
  }

  /// What clients wrote to became `const`.
  private var gainsConst: Bool { Self.becomesConst(old, new) }

  private static func becomesConst(_ before: CType, _ after: CType) -> Bool {
    after.qualifiers.contains(.const) && !before.qualifiers.contains(.const)
  }

  /// What it points to became `const`, and clients wrote to that.
  private var pointeeGainsConst: Bool {
    guard let before = old.pointee, let after = new.pointee, before.signature == nil else { return false }
    // Texts are given and read, and nobody writes to what has no definition; what else is pointed to is
    // written to as well.
    return Self.becomesConst(before, after) && before.name != "void" && before.name != "char"
      && pairing.old.tag(of: before)?.c?.isOpaque != true
  }

  /// `atomic_load` takes nothing else.
  private var losesAtomic: Bool {
    let isLost = { (before: CType?, after: CType?) in
      before?.qualifiers.contains(.atomic) == true && after?.qualifiers.contains(.atomic) != true
    }
    return isLost(old.element, new.element) || isLost(old.pointee, new.pointee)
  }

  /// A floating number has no remainder, no bits, indexes nothing and cannot be switched over.
  private var losesInteger: Impact.Level {
    guard case .integer = pairing.old.representation(of: old),
      case .floating = pairing.new.representation(of: new)
    else { return .none }
    return pairing.old.tag(of: old)?.kind == .cEnum ? .breaking : .risky
  }

  /// What clients do through a pointer: read and write a scalar, name a record's fields.
  private var dereferencing: Impact.Level {
    // What was called is no function any more.
    if old.signature != nil, new.signature == nil { return .breaking }
    guard let before = old.pointee, let after = new.pointee,
      before.withoutQualifiers != after.withoutQualifiers, before.signature == nil, before.name != "void",
      // Texts are handed on as a whole.
      before != .named("char", .const)
    else { return .none }
    if let record = pairing.old.tag(of: before), record.isRecord {
      guard record.c?.isOpaque != true else { return .none }
      guard let heir = pairing.new.tag(of: after), heir.isRecord else { return .breaking }
      let left = Set(pairing.new.fields(of: heir).map(\.name))
      let isKept = pairing.old.fields(of: record).allSatisfy {
        left.contains($0.name) || CNaming.isReservedField($0.name) || CNaming.isPrivate($0.name)
      }
      return isKept ? .none : .breaking
    }
    // Rows are indexed once more than what they consist of.
    if case .array = before { return isArray(after) || after.isPointer ? .none : .breaking }
    guard before.isArithmetic || before.isPointer else { return .none }
    return after.name == "void"
      ? .breaking
      : [Self.assigning(before, to: after), Self.assigning(after, to: before)].contains(.breaking)
        ? .breaking : .none
  }

  /// What a C compiler says to a value of one type where another is wanted: an error
  /// (`breaking`), a warning that other compilers or options make an error (`risky`), nothing.
  /// clang 21 and GCC 12 only warn about unlike pointers; GCC 14 and C++ do not compile them.
  private static func assigning(_ value: CType, to target: CType) -> Impact.Level {
    switch (value, target) {
    case (.pointer(let from, _), .pointer(let to, _)): return assigningPointer(from, to)
    case (.array(let from, _), .pointer(let to, _)): return assigningPointer(from, to)
    case (.pointer, .named(let name, _)) where name == "_Bool": return .none
    case (.named(let from, _), .named(let to, _)):
      if from == to { return .none }
      return value.isArithmetic && target.isArithmetic ? .none : .breaking
    case (.array(let from, let length), .array(let to, let other)):
      return from == to && length != other ? .risky : max(.risky, assigning(from, to: to))
    default: return value == target ? .none : .breaking
    }
  }

  private static func assigningPointer(_ from: CType, _ to: CType) -> Impact.Level {
    if case .function = from, case .function = to { return isCompatible(from, to) ? .none : .breaking }
    if from.withoutQualifiers == to.withoutQualifiers {
      return from.qualifiers.subtracting(.restrict).isSubset(of: to.qualifiers) && isSameInside(from, to)
        ? .none : .risky
    }
    let isVoid = { (type: CType) in type.name == "void" }
    if isVoid(to) { return from.qualifiers.isSubset(of: to.qualifiers) ? .none : .risky }
    return .risky
  }

  /// One of two functions without a prototype fits every other that is called alike (C17 6.7.6.3).
  private static func isCompatible(_ first: CType, _ second: CType) -> Bool {
    guard first != second, case .function(let result, _, let form) = first,
      case .function(let otherResult, _, let otherForm) = second
    else { return true }
    return (form.lacksPrototype || otherForm.lacksPrototype) && result == otherResult
      && !form.isVariadic && !otherForm.isVariadic && form.convention == otherForm.convention
  }

  /// Below the first pointer C wants the same qualifiers.
  private static func isSameInside(_ from: CType, _ to: CType) -> Bool {
    switch (from, to) {
    case (.pointer(let a, _), .pointer(let b, _)): a == b
    default: true
    }
  }

  /// Structures by value on both sides, where every field of the old one is one of the new one.
  package var isRecordWithSameFields: Bool {
    guard let before = pairing.old.tag(of: old), let after = pairing.new.tag(of: new), before.kind == after.kind,
      before.isRecord, before.c?.isOpaque != true, after.c?.isOpaque != true
    else { return false }
    let fields = Dictionary(
      pairing.new.fields(of: after).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return pairing.old.fields(of: before).allSatisfy { field in
      if CNaming.isReservedField(field.name) || CNaming.isPrivate(field.name) { return true }
      guard let heir = fields[field.name], let old = field.type, let new = heir.type else { return false }
      let change = CTypeChange(pairing.renamed(CType(old)), CType(new), pairing)
      return change.old == change.new || change.sourceAsStorage < .breaking
    }
  }
}

extension CType {
  /// A number, `_Bool` or an enumeration.
  package var isArithmetic: Bool {
    guard let name else { return false }
    return !name.hasPrefix("struct ") && !name.hasPrefix("union ") && name != "void"
  }

  /// What an array is in an expression.
  fileprivate var decayed: CType {
    if case .array(let element, _) = self { .pointer(element, []) } else { self }
  }

  /// How many elements each row of an array of arrays has.
  var rowLength: String? {
    if case .array(.array(_, let length), _) = self { length } else { nil }
  }

  var lacksPrototype: Bool {
    if case .function(_, _, let form) = self { form.lacksPrototype } else { false }
  }
}
