import APIModel
import SwiftParser
import SwiftSyntax

/// Turns a symbol graph's generic constraints into requirements in normal form.
struct RequirementReader {
  /// Knows what the generic parameters' names mean.
  var types: TypeCanonicalizer
  /// The `some P` of the declaration's parameters, as written, with the parameters they became.
  var opaques: [(written: String, canonicalName: String, constraint: String)] = []
  /// Requirements whose types the compiler resolved in full; a constraint gives a USR for the
  /// outermost name alone.
  var resolved: [GenericRequirement] = []

  /// The requirements, not sorted, without those that every type meets by default.
  func requirements(_ constraints: [RawConstraint]) -> [GenericRequirement] {
    constraints.flatMap { constraint in
      let subjects = subjects(constraint.lhs)
      let others = constraint.kind == "sameType" ? members(constraint.rhs) : []
      if others.isEmpty { return subjects.compactMap { requirement(constraint, subject: $0) } }
      return subjects.flatMap { subject in
        others.filter { $0 != subject }.map { Self.sameType(subject, $0) }
      }
    }
  }

  private func requirement(_ constraint: RawConstraint, subject: String) -> GenericRequirement? {
    switch constraint.kind {
    case "sameShape":
      let other = text(constraint.rhs, usr: nil)
      return GenericRequirement(
        subject: TypeReference("(repeat (\(subject), \(other)))"), relation: .conforms,
        constraint: TypeReference("Any"))
    case "sameType":
      return Self.sameType(subject, target(constraint, subject, .sameType))
    default:
      let type = target(constraint, subject, .conforms)
      if type == "Copyable" || type == "Escapable" { return nil }
      return GenericRequirement(
        subject: TypeReference(subject), relation: .conforms, constraint: TypeReference(type))
    }
  }

  /// Of two type parameters the shorter one comes first, then the lesser one.
  private static func sameType(_ left: String, _ right: String) -> GenericRequirement {
    var (left, right) = (left, right)
    if isParameter(right), (right.utf8.count, right) < (left.utf8.count, left) || !isParameter(left) {
      swap(&left, &right)
    }
    return GenericRequirement(
      subject: TypeReference(left), relation: .sameType, constraint: TypeReference(right))
  }

  private static func isParameter(_ type: String) -> Bool {
    type.hasPrefix("τ_") || type == "Self" || type.hasPrefix("Self.")
  }

  private func target(
    _ constraint: RawConstraint, _ subject: String, _ relation: GenericRequirement.Relation
  ) -> String {
    if !Self.isPlain(constraint.rhs),
      let known = resolved.first(where: { $0.subject.text == subject && $0.relation == relation })
    {
      return known.constraint.text
    }
    return text(constraint.rhs, usr: constraint.rhsPrecise)
  }

  /// Two parameters written alike (`some P`) can't be told apart in a graph: both are meant.
  private func subjects(_ name: String) -> [String] {
    let matches = members(name)
    return matches.isEmpty ? [text(name, usr: nil)] : matches
  }

  /// `some P` and `(some P).Element` as the parameters that it may be; empty for other names.
  private func members(_ name: String) -> [String] {
    opaques.compactMap { opaque in
      if name == opaque.written { return opaque.canonicalName }
      let prefix = "(" + opaque.written + ")."
      return name.hasPrefix(prefix) ? opaque.canonicalName + "." + name.dropFirst(prefix.count) : nil
    }
  }

  /// The normal form of a type as a constraint spells it.
  func text(_ name: String, usr: String?) -> String {
    if Self.isPlain(name) { return plain(name, usr) }
    var types = types
    types.tokens = usr.map { [TypeToken(offset: 0, usr: $0)] } ?? []
    var parser = Parser(name)
    return types.text(TypeSyntax.parse(from: &parser))
  }

  /// `T`, `T.Element`, `Self.Index`, `Hashable`, `Outer.Inner`.
  private func plain(_ name: String, _ usr: String?) -> String {
    let parts = name.split(separator: ".", maxSplits: 1)
    guard let head = parts.first.map(String.init) else { return name }
    let rest = parts.count > 1 ? "." + parts[1] : ""
    if let usr { return usr == "s:s4Voida" ? "()" : types.names.qualified(head, usr: usr) + rest }
    if let parameter = types.scope.names[head] { return parameter + rest }
    if head == "Self" { return name }
    return types.names.guess(head) + rest
  }

  private static func isPlain(_ name: String) -> Bool {
    name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...0xFF:
        true
      default: false
      }
    }
  }
}
