import APIModel

extension Rule {
  static let cCallbackSignatureChanged = Rule(
    id: "c-callback-signature-changed",
    summary: "A callback has another signature.",
    rationale: """
      Clients write functions of the old signature and hand them over: clang refuses that (GCC before \
      14 warns), also when only a const differs. A compiled client's function is called with arguments \
      that it does not expect; what is new at the end it does not look at, where the platform allows that.
      """,
    fix: "Add a second callback type and a function that takes it.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        typedef void (*on_event)(int code);
        void listen(on_event handler);
        """,
      new: """
        typedef void (*on_event)(void *context, int code);
        void listen(on_event handler);
        """,
      client: """
        static void handle(int code) { (void)code; }
        void use(void) { listen(handle); }
        """),
    check: .changed { old, new, comparison in
      if let hit = ownTypeHit(old, new) { return [hit] }
      if let signature = CSignature(old, new, comparison.c) { return parameterHits(old, signature) }
      let kinds: Set<DeclarationKind> = [.cTypedef, .cField, .cVariable]
      if kinds.contains(old.kind), old.kind == new.kind, mustNotReturn(new), !mustNotReturn(old) { return stayingHits(old, comparison) }
      guard kinds.contains(old.kind), old.kind == new.kind,
        old.c?.callingConvention == new.c?.callingConvention,
        let change = CTypeChange(
          old: old.type, spelled: old.c?.spelledType, new: new.type, spelled: new.c?.spelledType,
          pairing: comparison.c),
        change.isCallback
      else { return reorderedHits(old, new) }
      let message =
        "The callback '\(old.qualifiedName)' changed from '\(old.type?.text ?? "")' to '\(new.type?.text ?? "")'."
      let callers = CCallers(of: old, comparison)
      var impact = callbackImpact(change, callers)
      if CDefinedCall.arrives(old, new, comparison.c), callers.includeLibrary, !callers.includeClients {
        impact.binary = min(impact.binary, .risky)
      } else if CDefinedCall.isShifted(old, new), !callers.areInline {
        impact.binary = max(impact.binary, .breaking)
      }
      return [Hit(message, impact)]
    })
}

/// A function that clients give takes a type now that they cannot name, though one of the same name may follow.
private func ownTypeHit(_ old: Declaration, _ new: Declaration) -> Rule.Hit? {
  guard old.kind == new.kind, let before = old.parameters, let after = new.parameters, before.count == after.count else { return nil }
  let isCallback = old.kind != .cFunction
  let place = after.indices.first { place in
    after[place].hasOwnType && !before[place].hasOwnType && (isCallback || CType(after[place].type).signature != nil)
  }
  return place.map { place in
    Rule.Hit(
      "The type '\(after[place].type.text)' in the \(ordinal(place)) parameter of '\(old.qualifiedName)' is declared nowhere before: "
        + "it is one of its own there, which no function of clients takes.",
      .sourceBreaking, detail: "\(place)")
  }
}

/// Whether what a pointer to a function leads to is declared never to return.
private func mustNotReturn(_ callback: Declaration) -> Bool {
  callback.attributes.contains("@noreturn") && callback.type.map { CType($0).signature != nil } == true
}

/// Functions that return are none that do not; what never returns stands for one that may.
private func stayingHits(_ old: Declaration, _ comparison: Comparison) -> [Rule.Hit] {
  guard CCallers(of: old, comparison).includeLibrary else { return [] }
  return [Rule.Hit("The callback '\(old.qualifiedName)' must not return now, and may not be declared without saying so.", Impact(source: .breaking, binary: .risky))]
}

/// The same for what a function takes without a name for its type.
private func stayingHit(_ old: Declaration, _ signature: CSignature) -> Rule.Hit? {
  guard signature.old.count == signature.new.count else { return nil }
  let mustNotReturn = { (parameter: Parameter) in
    // Where a typedef says so, that is the change.
    CType(parameter.type).signature != nil && parameter.cSpelledType.contains("(") && parameter.type.text.contains("__attribute__((noreturn))")
  }
  let place = signature.new.indices.first { mustNotReturn(signature.new[$0]) && !mustNotReturn(signature.old[$0]) }
  return place.map { place in
    Rule.Hit(
      "The callback that '\(old.name)' takes as its \(ordinal(place)) parameter must not return now, and may not be declared without saying so.",
      Impact(source: .breaking, binary: .risky), detail: "\(place)")
  }
}

/// The same types, and parameters of one type that took each other's place.
private func reorderedHits(_ old: Declaration, _ new: Declaration) -> [Rule.Hit] {
  let (before, after) = ((old.parameters ?? []).compactMap(\.name), (new.parameters ?? []).compactMap(\.name))
  guard old.kind != .cFunction, old.kind == new.kind, old.type == new.type, before != after,
    before.count == new.parameters?.count, before.sorted() == after.sorted()
  else { return [] }
  return [
    Rule.Hit(
      "The callback '\(old.qualifiedName)' gets its arguments in another order: \(after.joined(separator: ", ")).",
      Impact(source: .risky, binary: .breaking))
  ]
}

private func callbackImpact(_ change: CTypeChange, _ callers: CCallers) -> Impact {
  Impact(
    source: callers.includeLibrary ? change.sourceAsCallback : change.sourceAsCalled,
    binary: callers.areInline
      ? .none
      : max(
        callers.includeLibrary ? change.binary : .none, callers.includeClients ? change.binaryAsCalled : .none))
}

private func parameterHits(_ old: Declaration, _ signature: CSignature) -> [Rule.Hit] {
  guard !signature.isReordered else { return [] }
  if let hit = stayingHit(old, signature) { return [hit] }
  return signature.changes.compactMap { position, change in
    guard change.isCallback, change.qualifierChange == nil else { return nil }
    let (before, after) = (signature.old[position].type.text, signature.new[position].type.text)
    return Rule.Hit(
      "The callback that '\(old.name)' takes as its \(ordinal(position)) parameter changed from '\(before)' to '\(after)'.",
      Impact(source: change.sourceAsCallback, binary: old.exportsSymbol ? change.binary : .none),
      detail: "\(position)")
  }
}
