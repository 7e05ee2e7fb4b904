import APIModel

/// What clients do with a declaration besides naming it: they hand over functions of their own, follow
/// pointers, compare, switch, initialise, and put a macro wherever its author may have meant it.
///
/// Guesses are welcome: what does not compile with the old version says nothing.
extension CWitnesses {
  func furtherUses(of declaration: Declaration) -> [Witness] {
    switch declaration.kind {
    case .cFunction: return call(declaration)
    case .cVariable: return value(declaration.name, declaration, parameters: "void")
    case .cField: return fieldUses(declaration)
    case .cTypedef:
      let name = declaration.name
      return value("v", declaration, parameters: "\(name) v") + [
        Witness("int WITNESS(\(name) v) { \(name) w = v; if (w == v || !v) return 1; w = 0; return w != v; }"),
        Witness("int WITNESS(\(name) v) { \(name) w = 1; w = v + 1; return (int)w; }"),
      ]
    case .cStruct, .cUnion:
      let name = named(declaration)
      return [Witness("struct WITNESS { \(name) value; int after; };")]
    case .cEnum:
      let name = named(declaration)
      return [Witness("int WITNESS(\(name) v) { \(name) w = 0; return v == w ? (int)v : 1; }")]
    case .cEnumConstant: return constantUses(declaration)
    case .cMacro: return declaration.c?.macroParameters.map { calls(of: declaration, $0) } ?? constantUses(declaration)
    default: return []
    }
  }

  private func constantUses(_ declaration: Declaration) -> [Witness] {
    let name = declaration.name
    let number = Self.constantPlaces(of: name).map { Witness($0) }
    if declaration.kind == .cEnumConstant { return number }
    let condition = Witness("#if (\(name)) == (\(name))\n#else\n#error \"no number\"\n#endif")
    let text = Witness("const char *WITNESS(void) { return \"a\" \(name) \"b\"; }")
    if let value = declaration.c?.value { return value.hasPrefix("\"") ? [text] : number + [condition] }
    // An empty macro stands anywhere, and `#if` takes a type's name for 0.
    if declaration.isEmptyMacro { return [] }
    // A list is for braces and calls.
    let isList = CMacroBody(declaration, index).arguments > 1
    return number + (isList || CMeaning(declaration, index) == .type ? [] : [condition]) + [
      text,
      Witness("const void *WITNESS(void) { return \(name); }"),
      Witness("void WITNESS(\(name) *p) { (void)p; }"),
      Witness("void WITNESS(void) { __typeof__(\(name)) v = \(name); (void)v; }"),
    ]
  }

  // MARK: Values

  private func call(_ function: Declaration) -> [Witness] {
    var own = ""
    var (list, values): ([String], [String]) = ([], [])
    for (place, parameter) in (function.parameters ?? []).enumerated() {
      let type = CType(parameter.type).asParameter
      if let callback = self.function(type, named: "WITNESS_\(place)") {
        own += callback
        values.append("WITNESS_\(place)")
      } else {
        list.append("__typeof__(\(Self.decayed(writable(parameter.cSpelledType)))) a\(place)")
        values.append("a\(place)")
      }
    }
    let call = "\(function.name)(\(values.joined(separator: ", ")))"
    let parameters = list.isEmpty ? "void" : list.joined(separator: ", ")
    var shapes = value(call, function, parameters: parameters, before: own)
    if !own.isEmpty { shapes.append(Witness("\(own)void WITNESS(\(parameters)) { \(call); }")) }
    if function.c?.isVariadic == true {
      shapes.append(Witness("\(own)void WITNESS(\(parameters)) { \(function.name)(\((values + ["1", "\"a\""]).joined(separator: ", "))); }"))
    }
    return shapes
  }

  private func fieldUses(_ field: Declaration) -> [Witness] {
    guard let (record, name) = place(of: field) else { return [] }
    if field.c?.field?.bitWidth != nil {
      return [Witness("int WITNESS(\(record) *p) { p->\(name) = 1; return p->\(name); }")]
    }
    let initialised = field.type.map { type in
      [Witness("void WITNESS(__typeof__(\(written(CType(type)))) v) { \(record) r = { .\(name) = v }; (void)r; }")]
    }
    return value("p->\(name)", field, parameters: "\(record) *p") + (initialised ?? [])
  }

  /// - Parameters:
  ///   - expression: It has the declaration's type.
  ///   - parameters: Those of a function in which it stands.
  private func value(_ expression: String, _ declaration: Declaration, parameters: String, before: String = "") -> [Witness] {
    guard let text = declaration.type?.text else { return [] }
    let type = CType(text)
    if type.signature != nil, declaration.kind != .cFunction {
      return callbackUses(expression, type, parameters)
    }
    if let pointee = type.pointee {
      return [
        Witness("\(before)void WITNESS(\(parameters)) { __typeof__(\(written(pointee.unqualified))) v = *\(expression); (void)v; }"),
        Witness("\(before)int WITNESS(\(parameters)) { const void *v = \(expression); return v == 0; }"),
        Witness("\(before)char WITNESS(\(parameters)) { return \(expression)[0]; }"),
      ]
    }
    guard type.isArithmetic || (type.name ?? "").hasPrefix("enum ") else { return [] }
    // Nobody computes with a truth value, or switches over it.
    if type.name == "_Bool" { return [Witness("\(before)int WITNESS(\(parameters)) { return \(expression) ? 1 : 0; }")] }
    return [
      Witness("\(before)int WITNESS(\(parameters)) { return \(expression) == 0 ? (int)(\(expression) + 1) : 0; }"),
      Witness("\(before)int WITNESS(\(parameters)) { switch (\(expression)) { case 1: return 1; default: return 0; } }"),
    ]
  }

  /// A function of the client's is put there, and the one that is there is called.
  private func callbackUses(_ expression: String, _ type: CType, _ parameters: String) -> [Witness] {
    guard case .function(_, let list, _)? = type.signature, let own = function(type, named: "WITNESS_0") else { return [] }
    let arguments = list.indices.map { "a\($0)" }.joined(separator: ", ")
    let given = list.enumerated().map { "__typeof__(\(written($1))) a\($0)" }
    let all = ((parameters == "void" ? [] : [parameters]) + given).joined(separator: ", ")
    return [
      Witness("\(own)void WITNESS(\(parameters)) { \(expression) = WITNESS_0; }"),
      Witness("void WITNESS(\(all.isEmpty ? "void" : all)) { \(expression)(\(arguments)); }"),
    ]
  }

  /// A function that the client defines for a pointer to one; nil for other types.
  func function(_ type: CType, named name: String) -> String? {
    guard case .function(let result, let parameters, let form)? = type.signature else { return nil }
    var list = parameters.enumerated().map { "__typeof__(\(written($1))) a\($0)" }
    if form.isVariadic { list.append("...") }
    return "static __typeof__(\(written(result))) \(name)(\(list.isEmpty ? "void" : list.joined(separator: ", "))) { __builtin_trap(); }\n"
  }

  /// A type name that stands in `__typeof__`, whatever it is made of.
  private func written(_ type: CType) -> String {
    switch type {
    case .named(let name, let qualifiers): return (qualifiers.words + [writable(name)]).joined(separator: " ")
    case .pointer(let inner, let qualifiers): return "__typeof__(\(written(inner))) *\(qualifiers.words.joined(separator: " "))"
    case .array(let inner, let length): return "__typeof__(\(written(inner))) [\(length ?? "")]"
    case .function(let result, let parameters, let form):
      let list = parameters.map { "__typeof__(\(written($0)))" } + (form.isVariadic ? ["..."] : [])
      return "__typeof__(\(written(result))) (\(list.isEmpty ? "void" : list.joined(separator: ", ")))"
    }
  }

  // MARK: Macros with arguments

  private func calls(of macro: Declaration, _ parameters: [String]) -> [Witness] {
    // What declares, or marks declarations, is the headers' own more often than not.
    let body = CMacroBody(macro, index)
    let form = body.form
    guard !parameters.isEmpty, parameters.last?.hasSuffix("...") == false, form != .other, form != .nothing else { return [] }
    let records = old.snapshot.declarations.filter { $0.isRecord && $0.c?.isOpaque != true && $0.parent == nil }.prefix(2)
    let numbers = [("int v", "1"), ("int v", "v")]
    // What computes with numbers takes some pointers by chance.
    let given = CCondition(index).isComputable(macro) == true
      ? numbers : numbers + [("char *v", "v"), ("void *v", "v")] + records.map { ("\(named($0)) *v", "v") }
    return given.flatMap { parameter, argument in
      let call = "\(macro.name)(\(parameters.map { _ in argument }.joined(separator: ", ")))"
      let places =
        switch form {
        case .head: ["void WITNESS(\(parameter)) { \(call) { v = 0; } }"]
        case .block: ["void WITNESS(\(parameter)) { \(call) }"]
        default: ["void WITNESS(\(parameter)) { if (v) \(call); else v = 0; }"]
        }
      let values = form != .value ? [] : ["int WITNESS(\(parameter)) { return \(call) ? 1 : 0; }"]
      let assignments = body.isPlace ? ["void WITNESS(\(parameter)) { \(call) = 0; }"] : []
      return (places + values + assignments).map { Witness($0) }
    } + (Self.isQuestion(macro.name) ? [Witness("#if \(macro.name)(\(parameters.map { _ in "1" }.joined(separator: ", "))) == 12345\n#endif")] : [])
  }

  /// Whether clients ask it with `#if`: `LIB_CHECK_VERSION(1, 2, 0)`.
  private static func isQuestion(_ name: String) -> Bool {
    let words = name.uppercased()
    return ["VERSION", "CHECK", "AT_LEAST", "PREREQ", "HAS", "HAVE", "SUPPORT"].contains { words.contains($0) }
  }
}

extension CQualifiers {
  fileprivate var words: [String] {
    [(CQualifiers.const, "const"), (.volatile, "volatile"), (.restrict, "restrict"), (.atomic, "_Atomic")]
      .filter { contains($0.0) }.map(\.1)
  }
}
