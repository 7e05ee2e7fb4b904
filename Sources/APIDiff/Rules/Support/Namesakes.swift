import APIModel

/// What two modules that clients import together both declare: the compiler does not choose between them.
extension Comparison {
  /// A module with a type of the name of a new one that clients write too: the API mentions that one, or the module.
  func module(sharingType new: Declaration) -> String? {
    guard new.parent == nil, new.extendedModule == nil else { return nil }
    let mentioned = old.mentionedTypes.first { name in
      name.hasSuffix("." + new.name) && !name.hasPrefix("Swift.") && !isAlias(new, of: name) && isOutside(name)
    }
    if let mentioned { return String(mentioned.dropLast(new.name.count + 1)) }
    return companions(having: new.name).first { module in
      let types = self.new.neighbours[module]?.byName[new.name]?.filter { $0.kind.isType && $0.parent == nil } ?? []
      return !types.isEmpty && !isAlias(new, of: "\(module).\(new.name)")
        && !types.contains { $0.type?.text == "\(self.new.module).\(new.name)" }
    }
  }

  /// A module that has the same function or variable, or gives another module's type the same member.
  func module(sharingValue new: Declaration) -> String? {
    if let type = new.parent, let owner = new.extendedModule { return module(sharingMember: new, of: type, in: owner) }
    guard new.parent == nil, new.extendedModule == nil, new.kind == .function || new.kind == .variable else { return nil }
    return companions(having: new.baseName).first { module in
      (self.new.neighbours[module]?.topLevel[new.baseName] ?? []).contains {
        $0.name == new.name && $0.kind == new.kind && $0.parameters?.map(\.type) == new.parameters?.map(\.type)
          && $0.generics == new.generics && $0.isAsync == new.isAsync
      }
    }
  }

  private func module(sharingMember new: Declaration, of type: String, in owner: String) -> String? {
    guard new.kind.isValue, new.kind != .operatorFunction else { return nil }
    func isGiven(by surface: Surface?) -> Bool {
      guard let surface else { return false }
      return (surface.members[type] ?? []).contains {
        $0.name == new.name && $0.kind == new.kind && $0.requirement == nil && $0.isAsync == new.isAsync && $0.generics == new.generics
          && $0.parameters?.map(\.type) == new.parameters?.map(\.type) && surface.concealment(of: $0) == nil
      }
    }
    return self.new.neighbours.modules.first { module in
      (module == owner || areMet(module)) && isGiven(by: old.neighbours[module]) && isGiven(by: self.new.neighbours[module])
    }
  }

  /// Types that moved here from another module of the release are not there any more.
  private func isOutside(_ name: String) -> Bool {
    let module = String(name.prefix { $0 != "." })
    return !new.neighbours.modules.contains(module) || new.home(of: name) != nil
  }

  private func isAlias(_ new: Declaration, of name: String) -> Bool {
    new.kind == .typealias && new.type.map { self.new.resolvingAlias(TypeStructure($0)).head == .nominal(name) } == true
  }

  /// The other modules of the release that clients import with this one, and that had the name and have it still. What
  /// the module re-exports it hides.
  private func companions(having name: String) -> [String] {
    new.neighbours.modules.filter { module in
      guard module != new.module, let before = old.neighbours[module], let after = new.neighbours[module] else { return false }
      return Self.has(name, before) && Self.has(name, after) && areMet(module)
    }
  }

  /// Whether clients meet the types of the other module with this one's, or the other way round.
  private func areMet(_ module: String) -> Bool {
    guard module != new.module, !new.snapshot.header.reexports.contains(module), let before = old.neighbours[module],
      new.neighbours[module]?.snapshot.header.reexports.contains(new.module) == false
    else { return false }
    return old.mentions(module: module) || before.mentions(module: old.module)
  }

  private static func has(_ name: String, _ surface: Surface) -> Bool {
    (surface.topLevel[name] ?? []).contains { surface.concealment(of: $0) == nil && $0.extendedModule == nil }
  }
}
