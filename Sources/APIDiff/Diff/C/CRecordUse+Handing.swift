import APIModel

/// Records that clients get from the library in other ways than from functions that return them.
extension CRecordUse {
  /// What a function of a client's is given. Who brings a record along with the function gets that one back.
  mutating func readHanded(_ type: CType, by givers: [String], in container: String = "") {
    guard case .function(_, let parameters, _) = type.signature else { return }
    for id in parameters.compactMap({ $0.pointee.flatMap(record) }) where !givers.contains(id) {
      handed[id, default: []].insert(container)
    }
  }

  /// Whether a record comes with the functions of another: it points to them, or a function takes both.
  private func comes(_ id: String, with table: String) -> Bool {
    let names = { (types: [TypeReference]) in Set(types.compactMap { CType($0).asParameter.element.pointee.flatMap(self.record) ?? self.record(CType($0).element) }) }
    if names((index.surface.members[id] ?? []).compactMap(\.type)).contains(table) { return true }
    return index.surface.snapshot.declarations.contains { function in
      function.kind == .cFunction && names((function.parameters ?? []).map(\.type)).isSuperset(of: [id, table])
    }
  }

  /// Whether a function does something with the record that it begins with: `request_reply(struct request *request)`. What
  /// is sent may be the client's own.
  func isMethod(_ function: Declaration, _ id: String) -> Bool {
    guard let name = index.surface.byID[id]?.name else { return false }
    let own = CNaming.words(of: name).filter { !["t", "s", "st"].contains($0) }
    let words = CNaming.words(of: function.name)
    return !own.isEmpty && words.starts(with: own)
      && Set(words).isDisjoint(with: ["send", "post", "publish", "submit", "push", "emit", "start", "run", "write", "schedule", "register"])
  }

  /// Whether nobody else has one than to whom the library gives one: it is handed to callbacks, or a record that the library
  /// makes points to it, and functions of its own alone take it.
  func isHandedOut(_ id: String) -> Bool {
    guard !takenFreely.contains(id), let record = index.surface.byID[id] else { return false }
    return handed[id]?.contains { !comes(id, with: $0) } == true || !CNaming.saysInput(record.name) && reached[id]?.contains { $0 != id && makers.contains($0) && held[$0] == nil } == true
  }

  /// Whether it comes from the library as one of several: it is called like one of those, or begins with a record of which the library
  /// hands out pointers, and takes none.
  func isOfFamily(_ id: String, _ events: [String]) -> Bool {
    if let name = index.surface.byID[id]?.name, events.contains(where: { name.hasPrefix($0) && name.count > $0.count }) { return true }
    let first = index.surface.members[id]?.first { $0.c?.field?.offset == 0 }
    guard let base = first?.type.flatMap({ record(CType($0)) }), takers[base] == nil, held[base] == nil else { return false }
    return observers.contains(base) || makers.contains(base)
  }

  /// What the names begin with of that which a record of the library's leads to by a `void *`: `event_` for the `struct event_end_file`
  /// that a `struct event` comes with.
  func kindsOfEvents() -> [String] {
    observers.union(makers).subtracting(takers.keys).filter { held[$0] == nil }.compactMap { id in
      let hasData = (index.surface.members[id] ?? []).contains { $0.type.map { CType($0).pointee?.name == "void" } == true }
      return hasData ? index.surface.byID[id].map { $0.name + "_" } : nil
    }
  }

  /// Records that only clients' functions are given, to fill in, and the tables of functions that they point to: the base of what
  /// clients implement (`int (*open)(struct vfs *vfs, struct file *file)`, and `file->methods`).
  func tablesOfBases() -> [(base: String, table: String)] {
    handed.filter { id, containers in
      takers[id] == nil && !makers.contains(id) && containers.contains { held[$0] != nil }
    }.keys.sorted().flatMap { id in
      (index.surface.members[id] ?? []).compactMap { field -> (base: String, table: String)? in
        guard let pointee = field.type.flatMap({ CType($0).pointee }), let table = record(pointee), held[table] == nil, !makers.contains(table),
          !shown.contains(table), hasMostlyFunctions(table)
        else { return nil }
        return (id, table)
      }
    }
  }

  /// Whether a record is a table of functions with a version, or a name.
  func hasMostlyFunctions(_ id: String) -> Bool {
    let types = (index.surface.members[id] ?? []).compactMap { $0.type.map { CType($0) } }
    return types.count { $0.signature != nil } * 2 > types.count
  }

  static func pointed(_ index: CIndex) -> Set<String> {
    let types = index.surface.snapshot.declarations.filter { $0.kind == .cFunction }.flatMap { function in
      let parameters = (function.parameters ?? []).map { CType($0.type).asParameter.pointee }
      return (parameters + [function.type.map { CType($0) }]).compactMap { $0?.pointee?.pointee }
    }
    return Set(types.compactMap { index.tag(of: $0) }.filter(\.isRecord).map(\.id))
  }

  static func hasChannel(_ index: CIndex) -> Bool {
    let declarations = index.surface.snapshot.declarations
    let functions = declarations.filter { $0.kind == .cFunction && $0.exportsSymbol }
    if functions.isEmpty || functions.contains(where: { $0.c?.isVariadic == true }) { return true }
    return declarations.contains { declaration in
      guard declaration.kind != .cMacro else { return false }
      let types = [declaration.type].compactMap { $0 } + (declaration.parameters ?? []).map(\.type)
      return types.contains { type in ["void *", "unsigned char *"].contains { type.text.contains($0) } }
    }
  }
}
