internal import APIModel

/// The declarations found so far, one for each id. Redeclarations are merged.
struct DeclarationTable {
  private(set) var declarations: [Declaration] = []
  private var index: [String: Int] = [:]
  private var isDefined: [Bool] = []

  subscript(id: String) -> Declaration? { index[id].map { declarations[$0] } }

  /// Makes room, because growing moves every declaration.
  mutating func reserve(_ count: Int) {
    declarations.reserveCapacity(declarations.count + count)
    index.reserveCapacity(declarations.count + count)
  }

  /// - Parameter isDefinition: It has what a mere redeclaration lacks (a record's fields).
  mutating func add(_ declaration: Declaration, isDefinition: Bool = false) {
    guard let known = index[declaration.id] else {
      index[declaration.id] = declarations.count
      declarations.append(declaration)
      isDefined.append(isDefinition)
      return
    }
    if isDefinition && !isDefined[known] {
      declarations[known] = Self.merged(declaration, declarations[known])
      isDefined[known] = true
    } else {
      declarations[known] = Self.merged(declarations[known], declaration)
    }
  }

  /// Takes over what `other` has and this table has not.
  mutating func fill(from other: DeclarationTable) {
    if declarations.isEmpty {
      self = other
      return
    }
    for (declaration, isDefinition) in zip(other.declarations, other.isDefined) {
      let known = index[declaration.id]
      if known == nil || isDefinition && known.map({ isDefined[$0] }) == false {
        add(declaration, isDefinition: isDefinition)
      }
    }
    resolveAliases()
  }

  /// Gives macros that only name something the value of what another unit has behind that name.
  private mutating func resolveAliases() {
    for position in declarations.indices {
      guard let facts = declarations[position].c, declarations[position].kind == .cMacro, facts.value == nil,
        facts.macroParameters == nil
      else { continue }
      let value = value(of: facts.replacement, depth: 0)
      declarations[position].c?.value = value
    }
  }

  private func value(of name: String?, depth: Int) -> String? {
    guard depth < 16, let name, !name.isEmpty else { return nil }
    guard let constant = self["ordinary:\(name)"] else {
      guard let macro = self["macro:\(name)"]?.c, macro.macroParameters == nil else { return nil }
      return macro.value ?? value(of: macro.replacement, depth: depth + 1)
    }
    return constant.kind == .cEnumConstant ? constant.c?.value : nil
  }

  private static func merged(_ main: Declaration, _ other: Declaration) -> Declaration {
    var result = main
    if result.c?.lacksPrototype == true, other.c?.lacksPrototype == false {
      result.type = other.type
      result.parameters = other.parameters
      result.text = other.text
      result.c?.spelledType = other.c?.spelledType
      result.c?.isVariadic = other.c?.isVariadic ?? false
      result.c?.lacksPrototype = false
    }
    result.attributes = Set(result.attributes).union(other.attributes).sorted()
    for clause in other.availability
    where !result.availability.contains(where: { $0.domain == clause.domain }) {
      result.availability.append(clause)
    }
    result.isDocumented = result.isDocumented || other.isDocumented
    if result.parameters?.count == other.parameters?.count, let others = other.parameters {
      for (position, parameter) in others.enumerated() where result.parameters?[position].name == nil {
        result.parameters?[position].name = parameter.name
      }
    }
    guard var facts = result.c, let others = other.c else { return result }
    facts.isInline = facts.isInline || others.isInline
    facts.uses = Set(facts.uses).union(others.uses).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    facts.isStatic = facts.isStatic || others.isStatic
    facts.isHidden = facts.isHidden || others.isHidden
    facts.isWeak = facts.isWeak || others.isWeak
    facts.isThreadLocal = facts.isThreadLocal || others.isThreadLocal
    facts.assemblerName = facts.assemblerName ?? others.assemblerName
    facts.callingConvention = facts.callingConvention ?? others.callingConvention
    result.c = facts
    return result
  }
}
