import APIModel

extension CSignature {
  /// The places of what old callers pass and the new function reads; nil where they are not known.
  private func call(_ old: Declaration, _ new: Declaration) -> CCall? {
    guard old.c?.callingConvention == nil, new.c?.callingConvention == nil else { return nil }
    return CCall(passed: old.cSignature, pairing.old, read: new.cSignature, pairing.new)
  }

  /// What a changed list of parameters does to callers that were compiled with the old one. `risky`: on
  /// this target all arrives that the function reads; others have other rules.
  func binary(_ old: Declaration, _ new: Declaration) -> Impact.Level {
    guard old.exportsSymbol else { return .none }
    if let call = call(old, new), call.arrivesInParts, !Self.togglesVariadic(old, new), !isReordered { return .risky }
    guard let call = call(old, new), call.arrives(pairs.map { ($0.old, $0.new) }), !readsVariable(old, new) else {
      return .breaking
    }
    let types = pairs.compactMap { change(self.old[$0.old], self.new[$0.new])?.binaryAsArgument }
    return types.reduce(.risky, max)
  }

  /// Whether the function looks for fixed arguments among variable ones, or the other way round, where they
  /// are passed in another way: floating numbers are counted for it, and small ones widened.
  private func readsVariable(_ old: Declaration, _ new: Declaration) -> Bool {
    guard Self.togglesVariadic(old, new) else { return false }
    if old.c?.isVariadic == true { return self.new.count > self.old.count }
    let kept = Set(pairs.map(\.old))
    return self.old.indices.contains { position in
      guard !kept.contains(position) else { return false }
      return switch pairing.old.representation(of: CType(self.old[position].type).asParameter) {
      case .integer, .pointer: false
      default: true
      }
    }
  }
}

extension CSignature {
  /// What was passed for `...` stands where the parameters that took its place are read, if it was passed: a format alone says how
  /// much there is, and an option (`set(handle, option, …)`) mostly that there is one.
  var binaryOfNamed: Impact.Level {
    let added = new.dropFirst(old.count)
    guard pairing.old.isSystemV, old.count > 1, CType(old[old.count - 1].type).pointee?.name != "char", !added.isEmpty,
      zip(old, new).allSatisfy({ $0.type == $1.type })
    else { return .breaking }
    let isFound = added.allSatisfy { parameter in
      switch pairing.new.representation(of: CType(parameter.type).asParameter) {
      case .pointer: true
      case .integer(let size, _): size >= 4
      default: false
      }
    }
    return isFound ? .risky : .breaking
  }
}

extension Declaration {
  /// The function's type.
  var cSignature: CType {
    .function(
      result: type.map { CType($0) } ?? .named("void", []),
      parameters: (parameters ?? []).map { CType($0.type).asParameter },
      form: CFunctionForm(isVariadic: c?.isVariadic == true, lacksPrototype: c?.lacksPrototype == true))
  }
}
