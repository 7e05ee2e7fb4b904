import APIModel

extension Surface {
  /// The generic parameter that is the type of a parameter's default value, or whose metatype that is, and what the
  /// value makes it; nil where its text does not tell.
  func defaultType(of parameter: Parameter) -> (name: String, type: TypeStructure)? {
    guard let value = parameter.defaultValue else { return nil }
    let type = TypeStructure(parameter.type)
    let isMetatype = type.head == .metatype
    guard case .parameter(let name)? = isMetatype ? type.arguments.first?.head : type.head else { return nil }
    if isMetatype { return value.hasSuffix(".self") ? named(value.dropLast(".self".count)).map { (name, $0) } : nil }
    // `ContinuousClock()`: a name in capitals is a type.
    let made = value.prefix { $0 != "(" }
    guard value.hasSuffix(")"), made.first?.isUppercase == true else { return nil }
    return named(made).map { (name, $0) }
  }

  private func named(_ text: Substring) -> TypeStructure? {
    guard !text.isEmpty, text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }) else { return nil }
    let name = String(text)
    let isOwn = byName[name]?.contains { $0.kind.isNominal || $0.kind == .typealias } == true
    return TypeStructure(.nominal(isOwn ? "\(module).\(name)" : name))
  }
}
