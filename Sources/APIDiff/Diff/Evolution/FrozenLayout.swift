import APIModel

/// A stored property or case of a frozen type, as compiled clients have it built in.
struct FrozenPart {
  /// `_` where no client can name it.
  let name: String
  /// How it is stored: wrappers, `weak`, `lazy`, `indirect`.
  let marks: [String]
  /// Whether something is told of what clients write.
  let isObserved: Bool
  let type: TypeReference

  /// - Parameter text: `name: marks type`, as snapshots have it.
  init(_ text: String) {
    let sides = text.split(separator: ":", maxSplits: 1).map(String.init)
    name = sides.first ?? "_"
    var words = (sides.count > 1 ? sides[1] : "").split(separator: " ")[...]
    var marks: [String] = []
    while let word = words.first, words.count > 1, word.hasPrefix("@") || Self.isMark(word) {
      marks.append(String(word))
      words = words.dropFirst()
    }
    isObserved = marks.contains("observed")
    self.marks = marks.filter { $0 != "observed" }
    type = TypeReference(words.joined(separator: " "))
  }

  /// Whether the type stands as the initial value alone.
  var isInferred: Bool { type.text.hasPrefix("=") }

  private static func isMark(_ word: Substring) -> Bool { ["indirect", "lazy", "observed", "weak"].contains(word) || word.hasPrefix("unowned") }
}

extension Comparison {
  /// Whether both take the same place in the same way. What is private has no name, and may get one. Compiled clients
  /// go on writing past observers that are new.
  func isStoredAlike(_ old: FrozenPart, _ new: FrozenPart) -> Bool {
    (old.isObserved || !new.isObserved) && (old.name == new.name || old.name == "_" || new.name == "_") && old.marks == new.marks && hasSamePayload(old, new)
  }

  func hasSamePayload(_ old: FrozenPart, _ new: FrozenPart) -> Bool {
    // A private property's inferred type shows when it is published.
    old.type == new.type || sameType(old.type, new.type) || old.isInferred != new.isInferred
      || target(of: old.type, in: self.old) == target(of: new.type, in: self.new)
  }

  /// What an alias stands for that only inlined code knows: older snapshots have its plain name.
  private func target(of type: TypeReference, in surface: Surface) -> TypeStructure {
    let type = TypeStructure(type)
    guard case .nominal(let name) = type.head, surface.localName(name) == nil, surface.alias(named: name)?.access == .internal else {
      return type
    }
    return surface.resolvingAlias(TypeStructure(.nominal("\(surface.module).\(name)"), type.arguments))
  }

  /// Whether a case that went, or one that came, is another one by name alone: frozen cases are
  /// numbers for compiled clients.
  func isRenamedInPlace(_ member: Declaration, of before: Declaration, _ after: Declaration) -> Bool {
    let (old, new) = (before.layout.map(FrozenPart.init), after.layout.map(FrozenPart.init))
    guard old.count == new.count,
      let place = old.indices.first(where: { old[$0].name != new[$0].name && [old[$0].name, new[$0].name].contains(member.baseName) })
    else { return false }
    return old[place].marks == new[place].marks && hasSamePayload(old[place], new[place])
      && !old.contains { $0.name == new[place].name } && !new.contains { $0.name == old[place].name }
  }
}
