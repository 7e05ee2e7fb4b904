import APIModel

/// Literals where a parameter's type changed: they are values of many types.
extension BreakTable {
  /// Whether a literal is a value of the new type. Only the library's and the standard library's types are known.
  /// - Parameter old: The type that the literal was a value of.
  func takes(_ type: TypeStructure, _ form: PassedValue.Form, after old: TypeStructure?) -> Bool {
    let type = new.resolvingAlias(type)
    if let old, self.old.resolvingAlias(old) == type { return form != .null || type.isOptional }
    let wasOptional = old?.isOptional ?? false
    if type.isOptional { return form == .null || takes(type.arguments[0], form, after: old) }
    let old = old.map { $0.isOptional ? self.old.resolvingAlias($0.arguments[0]) : self.old.resolvingAlias($0) }
    let isSame = old == type
    switch form {
    case .array(let elements):
      if isSame { return true }
      guard let part = element(of: type) else { return false }
      let before = old.flatMap { ValueMembers(self.old).element(of: $0) }
      return elements.allSatisfy { takes(part, $0, after: before) }
    case .dictionary(let keys, let values):
      if isSame { return true }
      guard type.head == .dictionary else { return isLiteral(type, "ExpressibleByDictionaryLiteral") && keys.isEmpty }
      let before = old?.head == .dictionary ? old?.arguments ?? [] : []
      return keys.allSatisfy { takes(type.arguments[0], $0, after: before.first) }
        && values.allSatisfy { takes(type.arguments[1], $0, after: before.last) }
    case .integer: return isSame || isLiteral(type, "ExpressibleByIntegerLiteral") || isLiteral(type, "ExpressibleByFloatLiteral")
    case .float: return isSame || isLiteral(type, "ExpressibleByFloatLiteral")
    case .string: return isSame || type.head == .nominal("StaticString") || isLiteral(type, "ExpressibleByStringLiteral")
    case .boolean: return isSame || isLiteral(type, "ExpressibleByBooleanLiteral")
    case .implicitMember(let name):
      let declaration = new.declaration(of: type)
      return isSame && !wasOptional || declaration.map { new.members[$0.id] ?? [] }?.contains {
        $0.baseName == name && $0.parameters == nil && ($0.kind == .enumCase || $0.kind.isStaticMember) && new.concealment(of: $0) == nil
      } == true
    // What the old element's type took without a change.
    default: return isSame && !wasOptional && form != .null
    }
  }

  // MARK: Types

  private func element(of type: TypeStructure) -> TypeStructure? {
    switch type.head {
    case .array: type.arguments.first
    case .nominal("Set"), .nominal("ArraySlice"), .nominal("ContiguousArray"): type.arguments.first
    default: nil
    }
  }

  private func isLiteral(_ type: TypeStructure, _ wanted: String) -> Bool {
    if [.any, .some].contains(type.head) {
      // What a literal is of itself conforms.
      guard let own = StandardLibrary.literals.first(where: { $0.conformance == wanted })?.type else { return false }
      return type.constraints.allSatisfy { Comparison(old: self.old, new: new).conforms(TypeStructure(.nominal(own)), to: $0) == true }
    }
    guard case .nominal(let name) = type.head else { return false }
    if let declaration = new.declaration(of: type) { return new.ancestors(of: new.fullName(of: declaration)).contains(wanted) }
    return StandardLibrary.ancestors(of: name).contains(wanted)
  }
}

extension TypeStructure {
  /// What an optional is made of.
  var unwrapped: TypeStructure { isOptional ? arguments.first ?? self : self }
}
