import APIModel

extension Comparison {
  /// The type of what callers write for a parameter that became generic: who may leave an optional out does not write
  /// `nil`, where the default tells what it is of.
  func writtenType(of before: Parameter, _ after: Parameter, for name: String, in declaration: Declaration) -> TypeStructure {
    let type = resolveOld(TypeStructure(before.type))
    guard type.isOptional, before.hasDefault, new.defaultType(of: after, in: declaration)?.name == name else { return type }
    return type.arguments[0]
  }
}

extension Surface {
  /// The generic parameter that is the type of a parameter's default value, or whose metatype that is, and what the
  /// value makes it; nil where its text does not tell.
  func defaultType(of parameter: Parameter, in declaration: Declaration) -> (name: String, type: TypeStructure)? {
    // `T.self` says nothing of what `T` is.
    let names = declaration.generics.parameters.map(\.name).filter { !$0.isEmpty }
    guard let value = parameter.defaultValue, !names.contains(where: { value.hasPrefix("\($0).") || value.hasPrefix("\($0)(") })
    else { return nil }
    let type = TypeStructure(parameter.type)
    if let made = Self.closureType(value, type) { return made }
    if type.head == .optional, case .parameter(let name)? = type.arguments.first?.head {
      return value.hasSuffix("?.none") ? named(value.dropLast("?.none".count)).map { (name, $0) } : nil
    }
    let isMetatype = type.head == .metatype
    guard case .parameter(let name)? = isMetatype ? type.arguments.first?.head : type.head else { return nil }
    if isMetatype { return value.hasSuffix(".self") ? named(value.dropLast(".self".count)).map { (name, $0) } : nil }
    if let literal = Self.literalType(of: value[...]) { return isWritten(literal, as: name, in: declaration) ? nil : (name, literal) }
    // `ContinuousClock()`: a name in capitals is a type.
    let made = value.prefix { $0 != "(" }
    if let constant = constantType(made, isCall: made.count < value.count) { return (name, constant) }
    guard value.hasSuffix(")"), made.first?.isUppercase == true else { return nil }
    return named(made).map { (name, $0) }
  }

  /// The type of a literal where nothing else is asked for.
  private static func literalType(of text: Substring) -> TypeStructure? {
    if text == "true" || text == "false" { return TypeStructure(.nominal("Bool")) }
    if text.count > 1, text.hasPrefix("\""), text.hasSuffix("\"") { return TypeStructure(.nominal("String")) }
    if text.hasPrefix("["), text.hasSuffix("]") {
      let elements = text.dropFirst().dropLast().split(separator: ",").map { literalType(of: $0.drop(while: \.isWhitespace)) }
      let isMixed = elements.contains { $0?.text == "Double" } && elements.allSatisfy { ["Int", "Double"].contains($0?.text) }
      let types = isMixed ? [TypeStructure(.nominal("Double"))] : elements
      guard let first = types.first, let element = first, types.allSatisfy({ $0 == element }) else { return nil }
      return TypeStructure(.array, [element])
    }
    let number = text.drop { $0 == "-" }
    guard number.first?.isNumber == true else { return nil }
    let isInteger = number.hasPrefix("0x") ? !number.contains(".") : number.allSatisfy { $0.isNumber || "_ob".contains($0) }
    if isInteger { return TypeStructure(.nominal("Int")) }
    return number.allSatisfy { $0.isNumber || "._e-".contains($0) } ? TypeStructure(.nominal("Double")) : nil
  }

  /// Whether a parameter's default is of whatever type its generic parameter stands for, and so tells no call what that
  /// is: a literal that every type which fulfils the requirements can be written as.
  func isOfEveryType(defaultOf parameter: Parameter, in declaration: Declaration) -> Bool {
    guard case .parameter(let name) = TypeStructure(parameter.type).head, let value = parameter.defaultValue,
      let literal = Self.literalType(of: value[...])
    else { return false }
    return isWritten(literal, as: name, in: declaration)
  }

  /// Whether the requirements make sure that the generic parameter's type can be written as a literal of the given type.
  private func isWritten(_ literal: TypeStructure, as name: String, in declaration: Declaration) -> Bool {
    let wanted: Set<String> =
      literal.head == .array
      ? ["ExpressibleByArrayLiteral"] : Set(StandardLibrary.literals.filter { .nominal($0.type) == literal.head }.map(\.conformance))
    return declaration.generics.requirements.contains { requirement in
      requirement.relation == .conforms && requirement.subject.text == name
        && !ancestors(of: requirement.constraint.text).union([requirement.constraint.text]).isDisjoint(with: wanted)
    }
  }

  /// What a closure that gives what it takes, `{ $0 }`, makes of the generic parameter that its result is.
  private static func closureType(_ value: String, _ type: TypeStructure) -> (name: String, type: TypeStructure)? {
    guard value.filter({ !$0.isWhitespace }) == "{$0}", type.arguments.count == 2, case .parameter(let name)? = type.functionResult?.head,
      let taken = type.arguments.first, taken.root.isFixed
    else { return nil }
    return (name, taken)
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
