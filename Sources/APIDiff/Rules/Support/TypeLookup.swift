import APIModel

extension Declaration {
  /// `@nonexhaustive` or `@nonexhaustive(warn)`, when the enum says that more cases may come.
  var nonexhaustiveAttribute: String? {
    attributes.first { $0 == "@nonexhaustive" || $0.hasPrefix("@nonexhaustive(") }
  }

  var isNonexhaustive: Bool { nonexhaustiveAttribute != nil }
}

extension Declaration {
  /// The class that a class inherits from.
  var superclass: TypeReference? { inheritance.first { $0.kind == .superclass }?.type }
}

extension DeclarationKind {
  /// A type, or another module's type that gained conformances.
  var hasConformances: Bool { isNominal || self == .extension }
}

extension Declaration {
  /// `~Copyable`, `~Escapable`: what the type is not.
  var inverses: Set<String> { Set(inheritance.map(\.type.text).filter { $0.hasPrefix("~") }) }

  /// Of the inverses those that hold for every argument: without `extension Box: Copyable where …`.
  var unconditionalInverses: Set<String> {
    inverses.filter { inverse in
      !inheritance.contains { $0.kind == .conformance && "~\($0.type.text)" == inverse && $0.conditions.isEmpty }
    }
  }

  /// The global actor that the declaration is isolated to, as an attribute: `@MainActor`.
  func globalActor(in surface: Surface) -> String? {
    attributes.first { attribute in
      if attribute == "@MainActor" { return true }
      let name = String(attribute.dropFirst())
      guard let local = surface.localName(name) else { return false }
      return surface.byName[local]?.contains { $0.attributes.contains("@globalActor") } ?? false
    }
  }
}

/// Attributes of types that give clients a way to use them.
enum TypeAttribute {
  static let all = [
    "@dynamicCallable", "@dynamicMemberLookup", "@globalActor", "@propertyWrapper", "@resultBuilder",
  ]
}
