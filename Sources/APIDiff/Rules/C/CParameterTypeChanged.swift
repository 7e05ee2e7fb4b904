import APIModel

extension Rule {
  static let cParameterTypeChanged = Rule(
    id: "c-parameter-type-changed",
    summary: "A parameter has another type.",
    rationale: """
      C converts numbers silently, warns about unlike pointers (GCC 14 and C++ refuse them) and \
      refuses the rest. A compiled client passes what it always passed: that goes wrong as soon as \
      size or representation differ.
      """,
    fix: "Add a function for the new type and keep the old one as a wrapper.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: "int print(char *text);",
      new: "int print(int number);",
      client: "int use(char *text) { return print(text); }"),
    check: .changed { old, new, comparison in
      guard let signature = CSignature(old, new, comparison.c), !signature.isReordered else { return [] }
      if let hit = ownTypeHit(old, signature) { return [hit] }
      return lengths(old, signature) + signature.changes.compactMap { position, change in
        guard change.qualifierChange == nil, !change.isCallback else { return nil }
        let isLower = isLowerPart(signature.old[position], change)
        let isOther = takesAnything(change) && isServedElsewhere(old, signature)
        let binary: Impact.Level =
          !old.exportsSymbol ? .none : isOther ? .breaking : isLower ? min(.risky, change.binaryAsArgument) : change.binaryAsArgument
        let source = old.isComparator ? .breaking : change.sourceAsParameter
        return Hit(
          message(old, signature, position), Impact(source: source, binary: binary),
          detail: "\(position)")
      }
    })
}

/// A pointer to what only the prototype mentions: one to a structure of that name that follows is of another type.
private func ownTypeHit(_ old: Declaration, _ signature: CSignature) -> Rule.Hit? {
  guard signature.old.count == signature.new.count else { return nil }
  let place = signature.new.indices.first { place in
    signature.new[place].hasOwnType && !signature.old[place].hasOwnType && CType(signature.new[place].type).signature == nil
  }
  return place.map { place in
    Rule.Hit(
      "The type '\(signature.new[place].cSpelledType)' of the \(ordinal(place)) parameter of '\(old.name)' is declared nowhere before: "
        + "pointers to another one of that name get a warning.",
      Impact(source: .risky), detail: "\(place)")
  }
}

/// Whether the function reads 32 bits of what was a `long` or a `size_t`: these have no more on other platforms, so that callers
/// seldom count on it. Who writes `int64_t` or `off_t` does.
private func isLowerPart(_ old: Parameter, _ change: CTypeChange) -> Bool {
  let pairing = change.pairing
  guard pairing.old.isSystemV, pairing.new.isSystemV, case .integer(8, _) = pairing.old.representation(of: change.old),
    case .integer(4, _) = pairing.new.representation(of: change.new)
  else { return false }
  return ["long", "unsigned long", "size_t", "ssize_t"].contains(CType(old.cSpelledType).withoutQualifiers.name)
}

/// Whether any data is taken where a structure was.
private func takesAnything(_ change: CTypeChange) -> Bool {
  change.new.pointee?.name == "void" && change.old.pointee.flatMap { change.pairing.old.tag(of: $0) }?.isRecord == true
}

/// Whether a function that came with the release takes what this one took, by a name with one more word: `read_buffer` where `read`
/// filled a structure, and fills bytes now.
private func isServedElsewhere(_ old: Declaration, _ signature: CSignature) -> Bool {
  let pairing = signature.pairing
  let types = signature.old.map { pairing.renamed(CType($0.type)).withoutQualifiers }
  return pairing.new.surface.snapshot.declarations.contains { other in
    guard other.kind == .cFunction, CNaming.words(of: other.name).starts(with: CNaming.words(of: old.name)), other.name != old.name,
      pairing.old.named(other.name).isEmpty
    else { return false }
    let others = (other.parameters ?? []).map { CType($0.type).withoutQualifiers }
    return others.count == types.count && zip(types, others).allSatisfy { $0 == $1 || $0.isArithmetic && $1.isArithmetic }
  }
}

/// Room of more elements than callers brought: `taps[static 4]`, `char name[16]`.
private func lengths(_ old: Declaration, _ signature: CSignature) -> [Rule.Hit] {
  guard old.exportsSymbol, signature.old.count == signature.new.count else { return [] }
  return signature.old.indices.compactMap { position in
    guard let before = signature.old[position].arrayLength, let after = signature.new[position].arrayLength, before < after,
      signature.old[position].type == signature.new[position].type
    else { return nil }
    let name = signature.new[position].name.map { " '\($0)'" } ?? ""
    return Rule.Hit(
      "The \(ordinal(position)) parameter\(name) of '\(old.name)' has \(after) elements now, from \(before): compiled clients have no more.",
      Impact(binary: .breaking), detail: "\(position)")
  }
}

private func message(_ old: Declaration, _ signature: CSignature, _ position: Int) -> String {
  let name = signature.new[position].name.map { " '\($0)'" } ?? ""
  let (before, after) = (signature.old[position].cSpelledType, signature.new[position].cSpelledType)
  return "The \(ordinal(position)) parameter\(name) of '\(old.name)' changed from '\(before)' to '\(after)'."
}
