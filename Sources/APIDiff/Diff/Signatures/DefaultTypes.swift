import APIModel

extension Surface {
  /// The generic parameter that is the type of a parameter's default value, or whose metatype that is, and what the
  /// value makes it; nil where its text does not tell.
  func defaultType(of parameter: Parameter, in declaration: Declaration) -> (name: String, type: TypeStructure)? {
    // `T.self` says nothing of what `T` is.
    let names = declaration.generics.parameters.map(\.name).filter { !$0.isEmpty }
    guard let value = parameter.defaultValue, !names.contains(where: { value.hasPrefix("\($0).") || value.hasPrefix("\($0)(") })
    else { return nil }
    let type = TypeStructure(parameter.type)
    let isMetatype = type.head == .metatype
    guard case .parameter(let name)? = isMetatype ? type.arguments.first?.head : type.head else { return nil }
    if isMetatype { return value.hasSuffix(".self") ? named(value.dropLast(".self".count)).map { (name, $0) } : nil }
    // `ContinuousClock()`: a name in capitals is a type.
    let made = value.prefix { $0 != "(" }
    if let constant = constantType(made, isCall: made.count < value.count) { return (name, constant) }
    guard value.hasSuffix(")"), made.first?.isUppercase == true else { return nil }
    return named(made).map { (name, $0) }
  }

  /// The type of `Console.shared`, where it is a constant, case or factory of the type `Console`.
  private func constantType(_ text: Substring, isCall: Bool) -> TypeStructure? {
    guard let dot = text.lastIndex(of: "."), let owner = named(text[..<dot]), let type = declaration(of: owner) else { return nil }
    let own: Set<String?> = ["Self", fullName(of: type)]
    let name = text[text.index(after: dot)...]
    let isOwn = (members[type.id] ?? []).contains { member in
      guard member.baseName == name else { return false }
      if member.kind == .enumCase { return true }
      return (isCall ? member.kind == .staticMethod : member.kind == .staticProperty) && own.contains(member.type?.text)
    }
    return isOwn ? owner : nil
  }

  private func named(_ text: Substring) -> TypeStructure? {
    guard !text.isEmpty, text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }) else { return nil }
    let name = String(text)
    let isOwn = byName[name]?.contains { $0.kind.isNominal || $0.kind == .typealias } == true
    return TypeStructure(.nominal(isOwn ? "\(module).\(name)" : name))
  }
}
