import APIModel

extension Rule {
  static let cEnumConstantAdded = Rule(
    id: "c-enum-constant-added",
    summary: "An enumeration has a new constant.",
    rationale: """
      Clients compile; a switch without default gets a warning (-Wswitch), and a compiled client can \
      meet a value that it does not know.
      """,
    fix: "Ask clients from the start to treat unknown values as an error or a default.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: "enum color { RED, GREEN };",
      new: "enum color { RED, GREEN, BLUE };",
      client: "enum color first = RED;"),
    check: .added { new, comparison in
      guard new.kind == .cEnumConstant else { return nil }
      return Hit(message(new, comparison), .none)
    })
}

private func message(_ new: Declaration, _ comparison: Comparison) -> String {
  let owner = comparison.new.container(of: new).map { " of '\($0.cDisplayName)'" } ?? ""
  return
    "The constant '\(new.name)'\(new.cValueInWords)\(owner) is new; a switch over all of them gets a warning."
}
