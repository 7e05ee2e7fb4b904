package import APIModel

/// One type before and after: what clients notice, by the place where the type stands.
package struct CTypeChange: Sendable {
  /// Canonical, with tags as the new library names them.
  package let old: CType
  package let new: CType
  private let pairing: CPairing

  /// nil when the type is the same, or when the change is that of a typedef which is named on
  /// both sides: then the typedef tells of it.
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
    if let oldSpelled, let newSpelled, Self.isTold(oldSpelled, newSpelled, pairing) { return nil }
  }

  private static func isTold(_ old: String, _ new: String, _ pairing: CPairing) -> Bool {
    guard CType(old).withoutQualifiers == CType(new).withoutQualifiers else { return false }
    return CType(old).names.contains { name in
      guard let before = pairing.old.typedef(name)?.type, let after = pairing.new.typedef(name)?.type else {
        return false
      }
      return pairing.renamed(CType(before)) != CType(after)
    }
  }

  private init(_ old: CType, _ new: CType, _ pairing: CPairing) {
    (self.old, self.new, self.pairing) = (old, new, pairing)
  }

  // MARK: Qualifiers

  /// `const` (or `volatile`) came to, or went from, what a pointer points to, and nothing else changed.
  package enum QualifierChange: Sendable, Hashable {
    case added, removed, mixed
  }

  package var qualifierChange: QualifierChange? {
    guard old != new, old.withoutQualifiers == new.withoutQualifiers else { return nil }
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
  package var isCallback: Bool { old.signature != nil && new.signature != nil }

  // MARK: Impact

  /// Callers hand over what they handed over before.
  package var sourceAsParameter: Impact.Level { Self.assigning(old, to: new) }
  /// Callers take what they get into what they took it into before.
  package var sourceAsResult: Impact.Level {
    if new == .named("void", []) { return .breaking }
    if old == .named("void", []) { return .none }
    return Self.assigning(new, to: old)
  }
  /// Clients read and write it.
  package var sourceAsStorage: Impact.Level {
    max(Self.assigning(old, to: new), Self.assigning(new, to: old))
  }

  /// Whether a client that was compiled with the old type and a library that was compiled with
  /// the new one understand each other.
  package var binary: Impact.Level { value(old, new) }

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
      let isScalar = { (name: String) in
        !name.hasPrefix("struct ") && !name.hasPrefix("union ") && name != "void"
      }
      guard isScalar(from), isScalar(to) else { return .breaking }
      return .none
    case (.array(let from, let length), .array(let to, let other)):
      return from == to && length != other ? .risky : max(.risky, assigning(from, to: to))
    default: return value == target ? .none : .breaking
    }
  }

  private static func assigningPointer(_ from: CType, _ to: CType) -> Impact.Level {
    if from.withoutQualifiers == to.withoutQualifiers {
      return from.qualifiers.subtracting(.restrict).isSubset(of: to.qualifiers) && isSameInside(from, to)
        ? .none : .risky
    }
    if case .function = from, case .function = to { return .breaking }
    let isVoid = { (type: CType) in type.name == "void" }
    if isVoid(to) { return from.qualifiers.isSubset(of: to.qualifiers) ? .none : .risky }
    return .risky
  }

  /// Below the first pointer C wants the same qualifiers.
  private static func isSameInside(_ from: CType, _ to: CType) -> Bool {
    switch (from, to) {
    case (.pointer(let a, _), .pointer(let b, _)): a == b
    default: true
    }
  }

  // MARK: Representation

  private func value(_ old: CType, _ new: CType) -> Impact.Level {
    switch (pairing.old.representation(of: old), pairing.new.representation(of: new)) {
    case (.pointer, .pointer): return pointee(old.pointee, new.pointee)
    case (.integer(let size, let sign), .integer(let newSize, let newSign)):
      if size != newSize { return .breaking }
      return sign == newSign || sign == nil || newSign == nil ? .none : .risky
    case (.void, _): return .none
    case (let before, let after):
      if before == after { return .none }
      guard let old = pairing.old.scalars(of: old), let new = pairing.new.scalars(of: new) else {
        return .breaking
      }
      return old == new ? .none : .breaking
    }
  }

  private func pointee(_ old: CType?, _ new: CType?) -> Impact.Level {
    guard let old, let new, old.withoutQualifiers != new.withoutQualifiers else { return .none }
    if case .function = old, case .function = new { return signature(old, new) }
    switch (pairing.old.representation(of: old.element), pairing.new.representation(of: new.element)) {
    case (.void, _), (_, .void): return .none
    case (.integer(let size, _), .integer(let newSize, _)): return size == newSize ? .none : .breaking
    case (.pointer, .pointer): return pointee(old.element.pointee, new.element.pointee)
    case (let before, let after): return before == after ? .none : .breaking
    }
  }

  private func signature(_ old: CType, _ new: CType) -> Impact.Level {
    guard case .function(let oldResult, let oldParameters, let oldVariadic) = old,
      case .function(let newResult, let newParameters, let newVariadic) = new,
      oldParameters.count == newParameters.count, oldVariadic == newVariadic
    else { return .breaking }
    // The library is the caller here: a result that it starts to read is not there.
    let result = newResult == oldResult ? Impact.Level.none : value(newResult, oldResult)
    return zip(oldParameters, newParameters).map { value($0, $1) }.reduce(result, max)
  }
}
