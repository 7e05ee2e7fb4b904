import APIModel

/// What values are made of that clients write as literals. Only the compiler calls these initialisers ("Do not call this
/// initializer directly", as the standard library says of each).
extension Comparison {
  /// Whether an initialiser for literals takes another type, that the same literals may be of.
  func takesSameLiterals(_ old: Declaration, _ new: Declaration) -> Bool {
    guard new.kind == .initializer, old.name == new.name, let container = self.new.container(of: new),
      let name = StandardLibrary.witnesses.first(where: { $0.value.contains(new.name) })?.key, name.hasSuffix("LiteralType"),
      !self.new.ancestors(of: self.new.fullName(of: container)).isDisjoint(with: StandardLibrary.protocols(withAssociatedType: name)),
      case .nominal(let before) = resolveOld(TypeStructure(old.parameters?.first?.type ?? TypeReference(""))).head,
      case .nominal(let after) = resolveNew(TypeStructure(new.parameters?.first?.type ?? TypeReference(""))).head
    else { return false }
    return name != "IntegerLiteralType" || StandardLibrary.takes(integersOf: before, after)
  }

  /// Whether the new type takes the place of the standard library's, which took everything that stands in a string.
  func isInterpolatedByLess(_ new: Declaration) -> Bool {
    let name = "StringInterpolation"
    guard new.name == name, let before = self.new.container(of: new).flatMap({ oldType(of: $0) }),
      old.ancestors(of: old.fullName(of: before)).contains("ExpressibleBy" + name),
      !(old.members[before.id] ?? []).contains(where: { $0.name == name }),
      let type = new.kind == .typealias ? new.type.flatMap({ self.new.declaration(of: resolveNew(TypeStructure($0))) }) : new
    else { return false }
    return !(self.new.members[type.id] ?? []).contains { method in
      guard method.baseName == "appendInterpolation", let value = method.parameters?.first, value.label == nil,
        case .parameter = TypeStructure(value.type).head
      else { return false }
      return method.parameters?.dropFirst().allSatisfy(\.hasDefault) == true && method.generics.requirements.isEmpty
    }
  }
}

extension StandardLibrary {
  /// Whether every integer that fits the one type fits the other.
  fileprivate static func takes(integersOf old: String, _ new: String) -> Bool {
    guard let before = integer(old) else { return false }
    guard let after = integer(new) else { return ["Double", "Float", "StaticBigInt"].contains(new) }
    if before.isSigned, !after.isSigned { return false }
    return before.isSigned == after.isSigned ? after.bits >= before.bits : after.bits > before.bits
  }

  private static func integer(_ name: String) -> (isSigned: Bool, bits: Int)? {
    let isSigned = !name.hasPrefix("U")
    let plain = isSigned ? name[...] : name.dropFirst()
    guard plain.hasPrefix("Int") else { return nil }
    return plain == "Int" ? (isSigned, 64) : Int(plain.dropFirst(3)).map { (isSigned, $0) }
  }
}
