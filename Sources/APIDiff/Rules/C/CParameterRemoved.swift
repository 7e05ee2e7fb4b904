import APIModel

extension Rule {
  static let cParameterRemoved = Rule(
    id: "c-parameter-removed",
    summary: "A function takes fewer parameters.",
    rationale: """
      Calls pass an argument too many and do not compile. A compiled client still passes it: in the \
      place of another one, or, at the end of the list on many platforms, in vain; and finds no number or \
      pointer in a place that it passed for one.
      """,
    fix: "Keep the parameter and ignore it, or add a function under a new name.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: "int open_file(int mode, const char *path);",
      new: "int open_file(const char *path);",
      client: """
        int main(void) { return open_file(1, "a"); }
        """),
    check: .changed { old, new, comparison in
      guard let signature = CSignature(old, new, comparison.c), signature.new.count < signature.old.count,
        !CSignature.togglesVariadic(old, new)
      else { return [] }
      let isAwaited = signature.surplus.contains { isOutput($0, comparison.c) || isCallback($0) }
      let binary = isAwaited && old.exportsSymbol ? .breaking : signature.binary(old, new)
      let then = binary == .risky ? "; compiled calls pass it in vain\(comparison.new.targetInWords)" : ""
      return [Hit(message(old, signature, then), Impact(source: .breaking, binary: binary))]
    })
}

/// A function of the client's, which nobody calls any more.
private func isCallback(_ parameter: Parameter) -> Bool { CType(parameter.type).asParameter.signature != nil }

/// A place for a number, a pointer or a record that callers read afterwards: `int *count`, `const char **tail`.
private func isOutput(_ parameter: Parameter, _ pairing: CPairing) -> Bool {
  guard let pointee = CType(parameter.type).asParameter.pointee, !pointee.qualifiers.contains(.const) else { return false }
  switch pairing.old.representation(of: pointee) {
  case .integer(let size, _): return size > 1
  case .floating, .pointer: return pointee.signature == nil
  case .record: return pairing.old.tag(of: pointee).map(pairing.isOutput) == true
  default: return false
  }
}

private func message(_ old: Declaration, _ signature: CSignature, _ then: String) -> String {
  let names = signature.surplus.map { "'\($0.name ?? $0.cSpelledType)'" }.joined(separator: ", ")
  return "The function '\(old.name)' takes \(signature.old.count - signature.new.count) less: \(names)\(then)."
}
