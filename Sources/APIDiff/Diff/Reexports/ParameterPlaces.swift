import APIModel

/// The generic parameters of a type in what another module's extension adds to it: there they stay as named, since the
/// type is not that module's; in the type's own module they are numbered.
extension Declaration {
  /// The member of another module's type as that module itself would say it.
  func placingParameters(of type: Declaration) -> Declaration {
    let outer = type.generics.parameters
    if outer.isEmpty { return self }
    let places = Dictionary(outer.map { ($0.name, $0.canonicalName) }, uniquingKeysWith: { first, _ in first })
    var result = mappingTypes { TypeReference($0.text.replacingFirstNames(places)) }
    if kind == .extension { return result }
    let own = result.generics
    result.generics.parameters = outer + own.parameters.filter { !outer.contains($0) }
    result.generics.requirements = type.generics.requirements + own.requirements.filter { !type.generics.requirements.contains($0) }
    return result
  }

  /// The type's member as an extension in another module says it.
  func namingParameters(of type: Declaration) -> Declaration {
    let outer = type.generics.parameters
    if outer.isEmpty { return self }
    let names = Dictionary(
      outer.map { (TypeStructure(.parameter($0.canonicalName)), TypeStructure(.nominal($0.name))) }, uniquingKeysWith: { first, _ in first })
    let inherited = type.generics.requirements
    var result = self
    result.generics.parameters.removeAll { outer.contains($0) }
    result.generics.requirements.removeAll { inherited.contains($0) }
    return result.mappingTypes { TypeReference(TypeStructure($0).replacing(names).text) }
  }
}

extension String {
  /// The type's text with the names replaced that stand alone or begin a dotted name; labels are none.
  fileprivate func replacingFirstNames(_ names: [String: String]) -> String {
    var result = ""
    var rest = self[...]
    while let first = rest.first {
      let isName = first.isLetter || first == "_"
      let word = isName ? rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" } : rest.prefix(1)
      rest = rest.dropFirst(word.count)
      if isName, result.last != ".", rest.first != ":", let name = names[String(word)] { result += name } else { result += word }
    }
    return result
  }
}
