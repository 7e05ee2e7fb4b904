import APIModel

/// What the declarations say together of how clients come by records.
extension CRecordUse {
  /// How clients hold a record, in words that go on after "clients …", by its id.
  var reasons: [String: String] { held }

  /// Records that clients only ever see through pointers to constant ones.
  var readOnly: Set<String> {
    observers.intersection(shown).subtracting(makers).subtracting(takers.keys.filter { !isCatalogued($0) }).subtracting(embedded).subtracting(byValue)
  }

  /// Records that functions are only given to fill, and what stands in those alone: none makes one, reads one or calls what is
  /// in there.
  var outputs: Set<String> {
    let own = filled.subtracting(inputs).subtracting(makers).filter { id in
      !fields(of: id).contains { $0.type.flatMap { CType($0).signature } != nil }
    }
    var holders: [String: Set<String>] = [:]
    for field in index.surface.snapshot.declarations where field.kind == .cField {
      if let id = field.type.flatMap({ record(CType($0).element) }), let holder = field.parent { holders[id, default: []].insert(holder) }
    }
    let inner = holders.filter { id, holders in
      holders.isSubset(of: own) && takers[id] == nil && !inputs.contains(id) && !byValue.contains(id)
    }
    return own.union(inner.keys)
  }

  /// Records that clients only ever get by value: nothing takes one.
  var results: Set<String> { onlyGot(returned.subtracting(given)) }

  /// The same of those that callbacks are given as well.
  var arguments: Set<String> { onlyGot(given) }

  private func onlyGot(_ records: Set<String>) -> Set<String> {
    records.subtracting(heldOtherwise).subtracting(inputs).subtracting(takers.keys).subtracting(embedded)
  }

  /// Records that clients make and functions only read, but for one that makes them ready.
  var inputsOnly: Set<String> { inputs.subtracting(workedOn).subtracting(makers).subtracting(observers).filter { held[$0] != nil } }

  /// Those that clients bring one at a time.
  var single: Set<String> { brought.subtracting(sized).subtracting(embedded) }

  private func fields(of id: String) -> [Declaration] { index.surface.members[id] ?? [] }
}
