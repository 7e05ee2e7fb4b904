import APIModel

/// A name of the ordinary and macro name spaces that stands for another kind of thing.
///
/// What has a rule of its own is nothing here: functions that became macros, constants that lost
/// their value, macros that take arguments.
enum CKindChange {
  static func impact(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> Impact? {
    guard old.kind != new.kind, !old.isTag else { return nil }
    switch (old.kind, new.kind) {
    case (.cFunction, .cMacro), (.cEnumConstant, .cMacro): return nil
    case (.cMacro, .cEnumConstant):
      if old.c?.value != nil { return isForConditions(old, new, comparison) ? .sourceBreaking : nil }
      return isLost(old, new, comparison) ? .sourceBreaking : nil
    case (.cEnumConstant, .cVariable), (.cEnumConstant, .cFunction): return nil
    case (.cMacro, _): return fromMacro(old, new, comparison)
    case (.cTypedef, .cMacro): return typedefToMacro(old, new, comparison)
    case (.cVariable, .cMacro), (.cVariable, .cEnumConstant):
      if isFunctionLike(new) { return Impact(source: .breaking, binary: symbolLoss(old)) }
      // Clients write to a variable, and no value is written to.
      let isPlace = isPlace(new, comparison.c.new)
      let isTaken = old.c?.isConst == true || isGiven(old, comparison.c.old)
      let isWritten = !isTaken && (isArray(old) ? leadsToConstants(new, comparison.c.new) : !isPlace)
      // What a place holds may be called as well.
      let isCalled = isPlace && CMeaning(old, comparison.c.old) == .function && CMeaning(new, comparison.c.new) == .value
      let isLost = !isCalled && isLost(old, new, comparison)
      return Impact(source: isWritten || isLost ? .breaking : .risky, binary: symbolLoss(old))
    case (.cFunction, .cVariable):
      let isCallable = new.type.map { CType($0).signature != nil } ?? false
      return Impact(source: isCallable ? .risky : .breaking, binary: symbolLoss(old))
    case (.cTypedef, .cStruct), (.cTypedef, .cUnion), (.cTypedef, .cEnum): return nil
    default: return Impact(source: .breaking, binary: symbolLoss(old))
    }
  }

  /// Whether clients ask `#if` for it: it is 0 there now.
  private static func isForConditions(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> Bool {
    // `#define SHUT_RD SHUT_RD` beside the enumerator is there for nothing else.
    if CNaming.isVersion(old.name) || old.c?.replacement == old.name { return true }
    return CNaming.saysPresence(old.name) && old.c?.value == "1" && !CConstantChange.isCode(old, new, comparison)
  }

  private static func isLost(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> Bool {
    CMeaning.isLost(CMeaning(old, comparison.c.old), CMeaning(new, comparison.c.new))
  }

  private static func symbolLoss(_ old: Declaration) -> Impact.Level { old.exportsSymbol ? .breaking : .none }

  private static func isFunctionLike(_ macro: Declaration) -> Bool { macro.c?.macroParameters != nil }

  /// Whether a value can be stored in what stands for a name now: `(*place())`, `state.level`.
  private static func isPlace(_ new: Declaration, _ index: CIndex) -> Bool {
    guard new.kind == .cMacro, new.c?.value == nil, let text = new.c?.replacement else { return false }
    let tokens = CMacroExpansion.tokens(of: new, index) ?? CToken.tokens(of: text).withoutParentheses
    if CMacroBody.isReadOnly(tokens, index) { return false }
    if let target = index.target(ofAlias: new) { return target.kind == .cVariable }
    return tokens.first == .punctuation("*") || !tokens.isEmpty && tokens.last != .punctuation(")")
  }

  /// Whether nobody but the library has anything to store there: the address of what only it defines.
  private static func isGiven(_ variable: Declaration, _ index: CIndex) -> Bool {
    guard let target = variable.type.flatMap({ CType($0).pointee }) else { return false }
    return index.tag(of: target)?.c?.isOpaque == true
  }

  private static func isArray(_ variable: Declaration) -> Bool {
    if case .array? = variable.type.map({ CType($0) }) { true } else { false }
  }

  /// Whether what stands for an array, of which the elements are written to, gives the address of constant ones.
  private static func leadsToConstants(_ new: Declaration, _ index: CIndex) -> Bool {
    let given = new.kind == .cMacro ? CMacroBody(new, index).result.map { CType($0) } : nil
    return given?.pointee?.qualifiers.contains(.const) == true
  }

  private static func fromMacro(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> Impact? {
    // A macro with arguments: its arity has a rule of its own.
    if isFunctionLike(old) {
      guard new.kind == .cFunction else { return .sourceBreaking }
      let body = CMacroBody(old, comparison.c.old)
      let isRefused = CArgumentTypes(old, comparison.c.old).firstRefused(by: CArgumentTypes(new, comparison.c.new), comparison.c) != nil
      let isUnfit = CMacroRoles(old).firstUnfit(new.parameters ?? []) != nil || isRefused
      if body.isPlace, !isUnfit, CNaming.asks(old.name) { return Impact(source: .risky) }
      let isLost = isUnfit || body.isPlace || body.form == .head || body.form == .value && new.type?.text == "void"
      if isLost { return .sourceBreaking }
      let constant = CMacroUse.lostConstant(old, new, comparison)?.impact
      return constant?.source == .breaking ? constant : nil
    }
    // A macro that named something is replaced by such a thing.
    if let target = comparison.c.old.target(ofAlias: old), target.kind == new.kind { return nil }
    // Constants that lose their value have a rule of their own.
    if old.c?.value != nil, new.kind == .cVariable || new.kind == .cFunction { return nil }
    guard old.c?.value == nil, !old.isEmptyMacro, !isLost(old, new, comparison) else { return .sourceBreaking }
    // `#define length int` → `typedef int length;`
    if new.kind == .cTypedef, let text = old.c?.replacement, let target = new.type,
      CType(text) == CType(target)
    {
      return nil
    }
    return Impact(source: .risky)
  }

  private static func typedefToMacro(_ old: Declaration, _ new: Declaration, _ comparison: Comparison)
    -> Impact?
  {
    let meaning = CMeaning(new, comparison.c.new)
    guard [.type, .value, .foreign].contains(meaning) else { return .sourceBreaking }
    guard let text = new.c?.replacement, !text.isEmpty, let target = old.type else { return .sourceBreaking }
    let named = CType(text)
    if named == comparison.c.renamed(CType(target)) { return nil }
    let meant = comparison.c.new.target(ofAlias: new)
    if let meant, meant.kind == .cTypedef,
      meant.type.map({ CType($0) }) == comparison.c.renamed(CType(target))
    {
      return nil
    }
    return Impact(source: .risky)
  }
}
