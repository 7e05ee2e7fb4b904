import APIModel

extension Rule {
  static let cFunctionBecameMacro = Rule(
    id: "c-function-became-macro",
    summary: "A function became a macro.",
    rationale: """
      Calls still compile when the macro takes the same arguments; taking the function's address does \
      not, unless the macro only names another function. A program that was linked before misses the \
      symbol.
      """,
    fix: "Keep exporting the function beside the macro.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: "int scale(int value);",
      new: "#define scale(value, factor) ((factor) * (value))",
      client: "int main(void) { return scale(0); }"),
    check: .changed { old, new, comparison in
      guard old.kind == .cFunction, new.kind == .cMacro else { return [] }
      let source = sourceImpact(old, new, comparison)
      if let kept = comparison.new.byID[old.id], kept.kind == .cFunction {
        // Beside the function: only calls that do not fit the macro notice.
        return source == .breaking ? [Hit(coverMessage(old), .sourceBreaking)] : []
      }
      return [
        Hit(
          message(old, source, comparison.exports.loses(old)),
          Impact(source: source, binary: comparison.exports.loses(old) ? .breaking : .none))
      ]
    })
}

private func sourceImpact(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> Impact.Level {
  let wanted = old.parameters?.count ?? 0
  let meaning = CMeaning(new, comparison.c.new)
  if meaning == .statement, old.type?.text != "void" { return .breaking }
  let body = CMacroBody(new, comparison.c.new)
  if let types = body.types, !takes(types, old) { return .breaking }
  if CMacroRoles(new).firstUnfit(old.parameters ?? []) != nil { return .breaking }
  if let names = new.c?.macroParameters, names.count == wanted, isRefused(old, new, comparison.c) { return .breaking }
  if new.c?.macroParameters != nil, !body.standsForCall(giving: old.type) { return .breaking }
  if let names = new.c?.macroParameters {
    // What follows a format may be nothing, and then `f(format, __VA_ARGS__)` is no call.
    if names.last?.hasSuffix("...") == true, let arity = CArity(of: old), let now = CArity(of: new, in: comparison.c.new) {
      return now.takes(arity) ? .risky : .breaking
    }
    if takesOneMore(old, comparison.c.old), names.count == wanted + 1 { return .risky }
    // Its address cannot be taken any more, where there is no function beside the macro.
    let isHandedOver = comparison.new.byID[old.id]?.kind != .cFunction && isForCallbacks(old, comparison)
    return names.count == wanted && old.c?.isVariadic != true && !isHandedOver ? .risky : .breaking
  }
  // A number, a text or a type cannot be called.
  if meaning != .function, meaning != .value, meaning != .called, meaning != .foreign { return .breaking }
  guard let target = comparison.c.new.target(ofAlias: new) else { return isDeclaredNowhere(new, old) ? .breaking : .risky }
  if target.kind == .cMacro { return sourceImpact(old, target, comparison) }
  if target.kind == .cVariable, let pointer = target.type.map({ CType($0) }), pointer.isPointer {
    return pointer.signature == comparison.c.renamed(CType.function(of: old)) ? .risky : .breaking
  }
  guard target.kind == .cFunction else { return .breaking }
  if CMacroTarget.losesCalls(old, target, comparison) { return .breaking }
  return CSignature.isSame(old, target, comparison.c) ? .none : .risky
}

/// Whether a macro names what would be the library's own, as its name says, and is not declared: to tell who calls the
/// function by an error (`open_REPLACED_BY_create`).
private func isDeclaredNowhere(_ macro: Declaration, _ old: Declaration) -> Bool {
  let name = CToken.tokens(of: macro.c?.replacement ?? "").withoutParentheses
  guard name.count == 1, case .word(let word)? = name.first, let first = CNaming.words(of: old.name).first else { return false }
  return CNaming.words(of: word).first == first
}

private func isRefused(_ old: Declaration, _ new: Declaration, _ pairing: CPairing) -> Bool {
  CArgumentTypes(old, pairing.old).firstRefused(by: CArgumentTypes(new, pairing.new), pairing) != nil
}

/// `set_option(handle, OPTION, value)`: `...` is one argument of any type, where the one before is what says which.
private func takesOneMore(_ function: Declaration, _ index: CIndex) -> Bool {
  guard function.c?.isVariadic == true, let last = function.parameters?.last else { return false }
  let type = CType(last.type)
  if index.tag(of: type)?.kind == .cEnum { return true }
  let name = last.name?.lowercased() ?? ""
  return type.isArithmetic && ["opt", "cmd", "command", "request", "key", "attr"].contains { name.contains($0) }
}

/// Whether a function is what another declaration takes as a callback: that is what it is there for, when it is told
/// nothing of types (`release(void *)`) or takes several arguments, as no other function does by chance. So is what
/// `qsort` takes.
private func isForCallbacks(_ function: Declaration, _ comparison: Comparison) -> Bool {
  let parameters = (function.parameters ?? []).map { CType($0.type).asParameter }
  guard !parameters.isEmpty, parameters.count > 1 || parameters.allSatisfy({ $0.pointee?.name == "void" }),
    let result = function.type.map({ CType($0) })
  else { return false }
  // What releases anything (`void release(void *)`) is handed to whatever keeps things, as `free` is.
  if function.isComparator || parameters == [.pointer(.named("void", []), [])] && result.name == "void" { return true }
  return comparison.old.snapshot.declarations.contains { taker in
    guard taker.kind != .cMacro else { return false }
    return ([taker.type] + (taker.parameters ?? []).map(\.type)).compactMap { $0 }.contains { type in
      guard case .function(result, parameters, _)? = CType(type).signature else { return false }
      return true
    }
  }
}

extension CMacroBody {
  /// Whether it can stand where a call stood: with its value, and before an `else`.
  fileprivate func standsForCall(giving result: TypeReference?) -> Bool {
    switch form {
    case .block, .initializer: false
    case .void, .statement, .head, .nothing: result?.text == "void"
    case .value, .assignment, .other: true
    }
  }
}

/// Whether `_Generic` knows what is given to a function that converts it: numbers are often `int`s, and texts
/// have no `const`.
private func takes(_ types: Set<[CToken]>, _ function: Declaration) -> Bool {
  guard let type = function.parameters?.first.map({ CType($0.type) }), !types.contains([.word("default")]) else { return true }
  if type.isArithmetic { return types.contains([.word("int")]) }
  return type.pointee?.name != "char" || types.contains([.word("char"), .punctuation("*")])
}

private func message(_ old: Declaration, _ source: Impact.Level, _ isLost: Bool) -> String {
  let calls = source == .breaking ? "calls as they were no longer compile" : "calls still compile"
  return "The function '\(old.name)' is a macro now: \(calls), and programs that were linked before miss "
    + (isLost ? "its symbol." : "nothing.")
}

private func coverMessage(_ old: Declaration) -> String {
  "Calls of the function '\(old.name)' meet a macro now that takes other arguments."
}
