import APIModel

extension Rule {
  static let cTypedefTargetChanged = Rule(
    id: "c-typedef-target-changed",
    summary: "A typedef names another type.",
    rationale: """
      One change for all that is declared with it: parameters, results, fields. C converts numbers \
      silently and refuses much of the rest; a compiled client keeps the old size and representation.
      """,
    fix: "Give the new type a new name.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        typedef int handle;
        void close_handle(handle handle);
        """,
      new: """
        typedef struct handle_s *handle;
        void close_handle(handle handle);
        """,
      client: "void use(void) { handle first = 1; close_handle(first); }"),
    check: .changed { old, new, comparison in
      guard old.kind == .cTypedef, new.kind == .cTypedef,
        let change = CTypeChange(
          old: old.type, spelled: old.c?.spelledType, new: new.type, spelled: new.c?.spelledType,
          pairing: comparison.c),
        !change.isCallback
      else { return [] }
      // What is `void`, or a record without a definition, is used through pointers alone, and C converts
      // those; what is another record with the same fields and more is used as before.
      let isHandle = change.isPointedTo || change.isRecordWithSameFields
      let source = isHandle ? .risky : max(.risky, change.sourceAsTypedef)
      let keepsBinary = change.isOpaqueHandle || change.isPointedTo || isLeft(old, comparison)
      return [
        Hit(
          "The typedef '\(old.name)' is '\(new.cSpelledType)' now, "
            + "from '\(old.cSpelledType)'\(comparison.new.targetInWords).",
          Impact(source: source, binary: keepsBinary ? .none : binary(change, old, comparison)))
      ]
    })
}

/// What it is to who hands values over, takes them as results, or has them in memory, whichever the headers do with it.
private func binary(_ change: CTypeChange, _ typedef: Declaration, _ comparison: Comparison) -> Impact.Level {
  // A byte that was a truth value is one.
  if change.wasTruth(called: typedef.name) { return .risky }
  let names = spellings(of: typedef)
  var levels: [Impact.Level] = []
  for user in comparison.old.snapshot.declarations where user.id != typedef.id && ![.cMacro, .cEnum, .cEnumConstant].contains(user.kind) {
    guard (user.spelledTypes.contains { !names.isDisjoint(with: CType($0).names) }) else { continue }
    let isCallback = user.kind != .cFunction
    guard isCallback || user.exportsSymbol, let level = binary(change, in: user, names, comparison, isCallback: isCallback) else { return change.binary }
    levels.append(level)
  }
  return levels.max() ?? change.binary
}

/// To a call of a function: what is passed is read whole, and of a result callers look at the part that they know. So do functions of
/// clients' with what the library gives them, which reads their results whole. nil where it stands otherwise than as a value.
private func binary(
  _ change: CTypeChange, in user: Declaration, _ names: Set<String>, _ comparison: Comparison, isCallback: Bool
) -> Impact.Level? {
  var (result, parameters) = (CType(user.cSpelledType), (user.parameters ?? []).map { CType($0.cSpelledType) })
  if isCallback {
    let callers = CCallers(of: user, comparison)
    guard case .function(let given, let taken, _)? = result.signature, callers.includeLibrary, !callers.includeClients else { return nil }
    (result, parameters) = (given, taken)
  }
  var level = Impact.Level.none
  for (place, type) in ([result] + parameters).enumerated() where !names.isDisjoint(with: type.names) {
    guard case .named(let name, _) = type, names.contains(name) else { return nil }
    if place > 0, isWrittenAnew(user, place - 1, names, comparison) { continue }
    let change = place > 0 && change.passesOtherwise ? change.asParameter : change
    level = max(level, (place == 0) == isCallback ? change.binaryAsArgument : change.binaryAsResult)
  }
  return level
}

/// Whether a parameter is written without the typedef now: that is a change of its own.
private func isWrittenAnew(_ user: Declaration, _ place: Int, _ names: Set<String>, _ comparison: Comparison) -> Bool {
  guard let after = comparison.new.byID[user.id]?.parameters, after.count == user.parameters?.count, after.indices.contains(place) else { return false }
  guard case .named(let name, _) = CType(after[place].cSpelledType) else { return true }
  return !names.contains(name) && !names.contains(CIndex.bare(name))
}

/// How what is declared with a typedef is written: snapshots have a `point` that is a `struct point` as the latter alone.
private func spellings(of typedef: Declaration) -> Set<String> {
  Set([typedef.name] + [typedef.type?.text].compactMap { $0 }.filter { CIndex.bare($0) == typedef.name })
}

/// Whether all that was declared with a typedef is what it was, spelled in another way: nothing of the new type
/// reaches programs that were compiled with the old one.
private func isLeft(_ typedef: Declaration, _ comparison: Comparison) -> Bool {
  let names = spellings(of: typedef)
  let users = comparison.old.snapshot.declarations.filter { user in
    user.id != typedef.id && user.spelledTypes.contains { !names.isDisjoint(with: CType($0).names) }
  }
  // What inline functions take was compiled into the clients with them.
  if !users.isEmpty, users.allSatisfy({ $0.kind == .cFunction && !$0.exportsSymbol }) { return true }
  return !users.isEmpty
    && users.allSatisfy { user in
      // What is spelled as before and the same all the same is a pointer to the first of an array, of any length.
      guard let now = comparison.new.byID[user.id], now.kind == user.kind, now.spelledTypes != user.spelledTypes
      else { return false }
      return user.type == now.type && user.parameters?.map(\.type) == now.parameters?.map(\.type)
    }
}

extension Declaration {
  fileprivate var spelledTypes: [String] { [cSpelledType] + (parameters ?? []).map(\.cSpelledType) }
}

extension CTypeChange {
  /// Whether one of them is an array, of which functions are passed the first element's address, and the other is not.
  fileprivate var passesOtherwise: Bool { (old.asParameter != old) != (new.asParameter != new) }
  fileprivate var asParameter: CTypeChange { CTypeChange(old.asParameter, new.asParameter, pairing) }

  /// A type of which clients had no values: no more can be seen of it than its address.
  fileprivate var isPointedTo: Bool {
    guard old.name != "void", let before = pairing.old.tag(of: old) else { return old.name == "void" }
    return before.isRecord && before.c?.isOpaque == true
  }

  /// Pointers to records on both sides, of which clients never saw the inside: what the handle's name
  /// stands for is the library's own business.
  fileprivate var isOpaqueHandle: Bool {
    guard let before = old.pointee.flatMap({ pairing.old.tag(of: $0) }), before.c?.isOpaque == true,
      let after = new.pointee.flatMap({ pairing.new.tag(of: $0) })
    else { return false }
    return before.isRecord && after.isRecord
  }
}
