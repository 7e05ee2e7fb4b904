import APIModel

/// Methods of result builders and projected values of property wrappers, which no client calls by name.
extension BreakTable {
  /// Whether the finding is about the projected value of a property wrapper.
  func isProjectedValue(_ finding: Finding) -> Bool {
    guard finding.rule == "swift-property-removed", let property = old.byID[finding.symbol.id] else { return false }
    return property.name == "projectedValue" && old.container(of: property)?.has("@propertyWrapper") == true
  }

  /// The wrapper and what makes it, which attributes name.
  func usersOfWrapper(_ finding: Finding) -> Set<String> {
    guard let property = old.byID[finding.symbol.id], let wrapper = property.parent else { return [] }
    let initializers = (old.members[wrapper] ?? []).filter { $0.kind == .initializer }
    return Set(initializers.map(\.id)).union([property.id, wrapper])
  }

  /// The places that use it: `$name`, where the attribute is the use.
  func projections(_ finding: Finding, _ use: ClientUse) -> [Answer] {
    if use.symbol == finding.symbol.id { return one(mention(finding, use)) }
    return (use.syntax?.projections ?? []).map { Answer(.affected, "it uses the projected value, which is gone", at: $0) }
  }

  // MARK: Attributes

  /// The subscripts that dynamic members go through; the index knows them where the members stand.
  func dynamicMembers(of type: String) -> Set<String> {
    Set((old.members[type] ?? []).filter { [.subscript, .staticSubscript].contains($0.kind) && $0.parameters?.first?.label == "dynamicMember" }.map(\.id))
  }

  /// What a type was good for by an attribute that it lost.
  func attribute(_ finding: Finding, _ use: ClientUse) -> [Answer] {
    guard !use.roles.contains(.definition), let syntax = use.syntax else { return [] }
    if use.symbol != finding.symbol.id {
      return use.roles.contains(.implicit) ? [Answer(.affected, "it is a dynamic member, which '\(finding.symbol.path)' has not any more")] : []
    }
    if finding.message.contains("@dynamicMemberLookup") { return [] }
    guard finding.message.contains("@dynamicCallable") else {
      return syntax.isAttribute ? [Answer(.affected, "it is no attribute any more")] : []
    }
    guard let followed = syntax.followed else { return [Answer(.possible, "whether values of it are called is not known")] }
    return followed.uses.compactMap { use in
      guard case .called? = use.demand else { return nil }
      return Answer(.affected, "values of '\(finding.symbol.path)' cannot be called any more", at: use.location)
    }
  }

  // MARK: Property wrappers

  /// Whether the finding is about the value of a property wrapper.
  func isWrappedValue(_ finding: Finding) -> Bool {
    guard let property = old.byID[finding.symbol.id], property.name == "wrappedValue" else { return false }
    return old.container(of: property)?.has("@propertyWrapper") == true
  }

  /// Whether the finding is about a method of a result builder that went.
  func isBuilderMethod(_ finding: Finding) -> Bool {
    guard finding.rule == "swift-function-removed", let method = old.byID[finding.symbol.id] else { return false }
    return Self.parts(of: method.baseName) != nil && old.container(of: method)?.has("@resultBuilder") == true
  }

  /// Whether a new declaration is a method that the compiler calls for a result builder.
  func isOfBuilder(_ id: String) -> Bool {
    guard let added = new.byID[id], added.baseName.hasPrefix("build"), added.kind == .staticMethod else { return false }
    return new.container(of: added)?.has("@resultBuilder") == true
  }

  /// The old methods that make a block of its parts: the index has one of them for each block.
  func blockMethods(ofBuilder builder: String?) -> Set<String> {
    let methods = builder.flatMap { old.members[$0] } ?? []
    return Set(methods.filter { ["buildBlock", "buildPartialBlock"].contains($0.baseName) }.map(\.id))
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
