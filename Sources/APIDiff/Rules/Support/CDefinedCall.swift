import APIModel

/// A call by the library of a function that a client defined: a callback, or one that is found by its name.
enum CDefinedCall {
  /// What another type of the function does to one that was compiled with the old one, whose parameters' names tell which is which.
  static func binary(_ types: CTypeChange, _ old: Declaration, _ new: Declaration) -> Impact.Level {
    if arrives(old, new, types.pairing) { return min(types.binary, .risky) }
    return isShifted(old, new) ? .breaking : types.binary
  }

  /// Whether the client's function finds all that it reads, by the names of the parameters, in another order or among others that
  /// came: numbers and floating numbers travel apart.
  static func arrives(_ old: Declaration, _ new: Declaration, _ pairing: CPairing) -> Bool {
    guard let before = old.parameters, let after = new.parameters, let read = signature(of: old), let passed = signature(of: new),
      case .function(let result, _, _) = read, case .function(let newResult, _, _) = passed, result == newResult
    else { return false }
    let (names, others) = (before.compactMap(\.name), after.compactMap(\.name))
    guard names.count == before.count, others.count == after.count, names != others, Set(names).count == names.count, Set(names).isSubset(of: others)
    else { return false }
    let pairs = names.indices.compactMap { place in others.firstIndex(of: names[place]).map { (passed: $0, read: place) } }
    let isSame = pairs.allSatisfy { pairing.renamed(CType(before[$0.read].type)) == CType(after[$0.passed].type) }
    // A place for a number such as the result is stays empty.
    let isAsked = after.contains { parameter in
      !names.contains(parameter.name ?? "") && result.isArithmetic && CType(parameter.type).asParameter.pointee == result
    }
    return isSame && !isAsked && CCall(passed: passed, pairing.new, read: read, pairing.old)?.arrives(pairs) == true
  }

  /// Whether a parameter that is there on both sides, by its name, has another place.
  static func isShifted(_ old: Declaration, _ new: Declaration) -> Bool {
    guard let before = old.parameters, let after = new.parameters else { return false }
    return before.enumerated().contains { place, parameter in
      guard let name = parameter.name, let other = after.firstIndex(where: { $0.name == name }) else { return false }
      return other != place
    }
  }

  private static func signature(of declaration: Declaration) -> CType? {
    declaration.kind == .cFunction ? declaration.cSignature : declaration.type.flatMap { CType($0).signature }
  }
}
