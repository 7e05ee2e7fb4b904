import APIModel

extension Rule {
  static let cParameterAdded = Rule(
    id: "c-parameter-added",
    summary: "A function takes more parameters.",
    rationale: """
      Calls lack an argument and do not compile. A compiled client does not pass it either: the \
      function reads whatever stands in its place.
      """,
    fix: "Add a function with the longer list (`open2`) and keep the old one as a wrapper.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: "int open_file(const char *path);",
      new: "int open_file(const char *path, int mode);",
      client: """
        int main(void) { return open_file("a"); }
        """),
    check: .changed { old, new, comparison in
      guard let signature = CSignature(old, new, comparison.c), signature.new.count > signature.old.count,
        !CSignature.togglesVariadic(old, new)
      else { return [] }
      let isNamed = old.c?.isVariadic == true && old.exportsSymbol
      let binary = isNamed ? min(signature.binary(old, new), signature.binaryOfNamed) : signature.binary(old, new)
      return [Hit(message(old, signature), Impact(source: .breaking, binary: binary))]
    })
}

private func message(_ old: Declaration, _ signature: CSignature) -> String {
  let names = signature.surplus.map { "'\($0.name ?? $0.cSpelledType)'" }.joined(separator: ", ")
  return "The function '\(old.name)' takes \(signature.new.count - signature.old.count) more: \(names)."
}
