import APIModel

extension DeclarationKind {
  /// The word for it in a sentence: `enum`, `associated type`.
  var noun: String {
    switch self {
    case .associatedType: "associated type"
    case .staticMethod: "static method"
    case .operatorFunction: "operator function"
    case .staticSubscript: "static subscript"
    case .staticProperty: "static property"
    case .operatorDeclaration: "operator"
    case .precedenceGroup: "precedence group"
    default: rawValue
    }
  }
}

extension Sequence where Element == String {
  /// `A`, `A and B`, `A, B and C`.
  var listed: String {
    let items = Array(self)
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Comparison {
  /// What it means that a symbol with an address is gone: compiled clients of a module without
  /// library evolution are always built again.
  var removalImpact: Impact {
    Impact(source: .breaking, binary: hasLibraryEvolution ? .breaking : .none)
  }

  /// Whether the old module promises binary compatibility.
  var hasLibraryEvolution: Bool { old.snapshot.header.hasLibraryEvolution }
}
