import APIModel

/// Methods of result builders, which no client calls by name.
extension BreakTable {
  /// Whether the finding is about a method of a result builder that went.
  func isBuilderMethod(_ finding: Finding) -> Bool {
    guard finding.rule == "swift-function-removed", let method = old.byID[finding.symbol.id] else { return false }
    return Self.parts(of: method.baseName) != nil && old.container(of: method)?.has("@resultBuilder") == true
  }

  /// The builder itself, and what takes blocks of it.
  func usersOfBuilder(_ finding: Finding) -> Set<String> {
    guard let method = old.byID[finding.symbol.id], let builder = old.container(of: method) else { return [] }
    let names: Set<String> = ["@\(builder.name)", "@\(builder.qualifiedName)", "@\(old.fullName(of: builder))"]
    let users = old.snapshot.declarations.filter { declaration in
      (declaration.parameters ?? []).contains { !names.isDisjoint(with: $0.attributes) }
    }
    return Set(users.map(\.id)).union([builder.id, method.id])
  }

  /// A block that has what the method was for.
  func builder(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard let method = old.byID[finding.symbol.id], let part = Self.parts(of: method.baseName),
      let location = use.syntax?.builderParts[part]
    else { return nil }
    return Answer(.affected, "the block has what '\(method.baseName)' was for", at: location)
  }

  private static func parts(of method: String) -> UseSyntax.BuilderPart? {
    switch method {
    case "buildOptional", "buildIf": .optional
    case "buildEither": .either
    case "buildArray": .array
    default: nil
    }
  }
}
