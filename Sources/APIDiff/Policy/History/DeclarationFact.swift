import APIModel

/// The facts of a declaration by the names that people know them by.
enum DeclarationFact {
  private static let facts: [(name: String, isEqual: @Sendable (Declaration, Declaration) -> Bool)] = [
    ("kind", { $0.kind == $1.kind }), ("name", { $0.path == $1.path }), ("container", { $0.parent == $1.parent }),
    ("access", { $0.access == $1.access }), ("text", { $0.text == $1.text }),
    ("parameters", { $0.parameters == $1.parameters }), ("type", { $0.type == $1.type }),
    ("effects", { $0.effects == $1.effects }), ("accessors", { $0.accessors == $1.accessors }),
    ("generics", { $0.generics == $1.generics }), ("conformances", { $0.inheritance == $1.inheritance }),
    ("availability", { $0.availability == $1.availability }), ("attributes", { $0.attributes == $1.attributes }),
    ("modifiers", { $0.modifiers == $1.modifiers }), ("SPI", { $0.isSPI == $1.isSPI }),
    ("requirement", { $0.requirement == $1.requirement }), ("raw value", { $0.rawValue == $1.rawValue }),
    ("layout or value", { $0.c == $1.c }), ("place", { $0.location == $1.location }),
    ("documentation", { $0.isDocumented == $1.isDocumented }),
  ]

  static func names(of old: Declaration, _ new: Declaration) -> [String] {
    let names = facts.filter { !$0.isEqual(old, new) }.map(\.name)
    return names.isEmpty ? ["details"] : names
  }
}
