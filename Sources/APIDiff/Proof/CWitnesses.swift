package import APIModel

/// Makes witnesses for findings about C declarations. Each is a declaration at file level.
package struct CWitnesses: Sendable {
  let old: Surface
  let new: Surface
  let index: CIndex
  /// The names of the old version's records and enumerations that have no tag.
  private let tagless: Set<String>

  package init(old: Snapshot, new: Snapshot) {
    self.old = Surface(old)
    self.new = Surface(new)
    index = CIndex(self.old)
    tagless = Set(old.declarations.filter { $0.c?.isAnonymous == true }.map(\.name))
  }

  package func plan(for finding: Finding) -> WitnessPlan {
    if finding.rule == "c-header-removed" {
      return WitnessPlan(finding: finding, witnesses: finding.names.flatMap(inclusions))
    }
    if finding.rule == "c-include-removed", !finding.names.isEmpty, finding.names.allSatisfy({ Self.isTypeName($0) || Self.lent[$0] != nil }) {
      return WitnessPlan(finding: finding, witnesses: finding.names.map { Witness(Self.lent[$0] ?? "extern \($0) *WITNESS;", isDecisive: false) })
    }
    if finding.rule == "c-library-removed" { return WitnessPlan(finding: finding, witnesses: []) }
    guard let declaration = old.byID[finding.symbol.id] else {
      return WitnessPlan(finding: finding, witnesses: [], obstacle: "the old version has no declaration to use")
    }
    var witnesses = shapes(declaration, finding)
    if finding.rule == "c-declaration-moved" {
      // Clients that include every header do not notice.
      witnesses = witnesses.map { Witness($0.code, isDecisive: $0.isDecisive, headers: finding.names) }
    }
    return WitnessPlan(
      finding: finding, witnesses: witnesses,
      obstacle: witnesses.isEmpty ? "no witness can be written from the declaration alone" : nil)
  }

  /// What clients write with a header for everyday use.
  private static let lent = [
    "<ctype.h>": "int WITNESS(void) { return isalpha('a'); }", "<errno.h>": "int WITNESS(void) { return errno; }",
    "<inttypes.h>": "const char *WITNESS(void) { return \"%\" PRId64; }", "<limits.h>": "int WITNESS(void) { return INT_MAX; }",
    "<math.h>": "double WITNESS(void) { return sqrt(2); }", "<stdarg.h>": "void WITNESS(va_list list);",
    "<stdbool.h>": "int WITNESS(void) { return true; }", "<stddef.h>": "size_t WITNESS(void);",
    "<stdint.h>": "uint32_t WITNESS(void);", "<stdio.h>": "int WITNESS(void) { return printf(\"\"); }",
    "<stdlib.h>": "void *WITNESS(void) { return malloc(1); }", "<string.h>": "int WITNESS(void) { return (int)strlen(\"\"); }",
    "<sys/types.h>": "ssize_t WITNESS(void);", "<time.h>": "time_t WITNESS(void) { return time(0); }",
  ]

  private static func isTypeName(_ name: String) -> Bool {
    name.split(separator: " ").allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } }
  }

  /// Clients that include a header.
  private func inclusions(of header: String) -> [Witness] {
    let include = "#include \"\(header)\""
    // What includes it first would open its guard; some need what others declare.
    let alone = Witness(include, headers: [])
    let isGone = CHeaders(new).map { !$0.all.contains(header) } ?? true
    return isGone ? [alone, Witness(include, isAlone: true)] : [alone]
  }

  /// - Parameter finding: What they are written for; nil for ordinary uses.
  func shapes(_ declaration: Declaration, _ finding: Finding?) -> [Witness] {
    switch declaration.kind {
    case .cFunction:
      let isOpen = finding?.rule == "c-callback-signature-changed" && (declaration.parameters ?? []).contains { leavesOpen(CType($0.type)) }
      return functions(declaration).map { shape in
        var shape = shape
        if isOpen { shape.isDecisive = false }
        return shape
      }
    case .cVariable:
      // Through a pointer the type must be the same; a value is converted.
      var pointer = Witness("void WITNESS(void) { __typeof__(\(spelled(declaration))) *p = &\(declaration.name); (void)p; }")
      pointer.isUnusual = true
      // Its address alone is seldom taken.
      let read = Witness("void WITNESS(void) { (void)\(declaration.name); }", isDecisive: false)
      let write = Witness("void WITNESS(void) { \(declaration.name) = \(declaration.name); }", isDecisive: false)
      let size = Witness("unsigned long WITNESS(void) { return sizeof \(declaration.name); }", isDecisive: false)
      return [read, write] + (declaration.isCArray ? [size] : []) + [pointer]
    case .cMacro where finding?.rule == "c-macro-condition-lost":
      return [Witness("#if (\(declaration.name)) == 0\n#endif")]
    case .cMacro: return macro(declaration, finding)
    case .cEnumConstant: return constant(declaration)
    case .cField: return field(declaration, finding)
    case .cStruct, .cUnion, .cEnum:
      let name = named(declaration)
      // A structure and a union have a size both.
      return declaration.c?.isOpaque == true
        ? [Witness("void WITNESS(\(name) *p) { (void)p; }", isDecisive: false)]
        : [Witness("int WITNESS(void) { return (int)sizeof(\(name)); }", isDecisive: finding?.rule != "c-record-kind-changed")]
    case .cTypedef: return typedef(declaration, finding)
    default: return []
    }
  }

  /// A record or enumeration as clients write it, who have a typedef for a private tag.
  func named(_ tag: Declaration) -> String {
    let alias = CNaming.isPrivate(tag.name) ? index.aliases(of: tag).first(where: index.isPublic) : nil
    return alias?.name ?? tag.cDisplayName
  }

  private func typedef(_ declaration: Declaration, _ finding: Finding?) -> [Witness] {
    let name = declaration.name
    let isRetyped = finding.map { Self.retypings.contains($0.rule) } ?? false
    let named = Witness("void WITNESS(\(name) *p) { (void)p; }", isDecisive: !isRetyped)
    guard isRetyped else { return [named] }
    if let callback = declaration.type.map({ CType($0) }), callback.signature != nil, finding?.rule == "c-callback-signature-changed",
      let own = function(callback, named: "WITNESS_0")
    {
      let given = Witness("\(own)void WITNESS(void) { \(name) \(callback.isPointer ? "" : "*")p = WITNESS_0; (void)p; }", isDecisive: false)
      return [named] + (leavesOpen(callback) || isHeldBack(declaration) ? [] : [same(name, declaration)]) + [given]
    }
    let type = writable(declaration.type?.text ?? "int")
    if type != name { return [named, same(name, declaration)] }
    // A record without a tag has no other name to compare with.
    let record = declaration.type.flatMap { index.tag(of: CType($0)) } ?? index.tag(name)
    let fields = record.map(index.fields) ?? []
    return [named] + fields.prefix(1).map { Witness("void WITNESS(\(name) *p) { (void)&p->\($0.name); }", isDecisive: false) }
  }

  private func same(_ name: String, _ declaration: Declaration) -> Witness {
    Witness("_Static_assert(__builtin_types_compatible_p(\(name), __typeof__(\(writable(declaration.type?.text ?? "int")))), \"type\");")
  }

  /// Whether a callback says nothing of what it is given: it is compatible with what does.
  private func leavesOpen(_ callback: CType) -> Bool {
    if case .function(_, _, let form)? = callback.signature { form.lacksPrototype } else { false }
  }

  /// What must not return now is of the same type otherwise.
  private func isHeldBack(_ callback: Declaration) -> Bool { new.byID[callback.id]?.attributes.contains("@noreturn") == true }

  /// Rules that say that a typedef's name stays and its type does not.
  private static let retypings: Set = ["c-typedef-target-changed", "c-callback-signature-changed", "c-calling-convention-changed"]

  private func spelled(_ declaration: Declaration) -> String {
    writable(declaration.c?.spelledType ?? declaration.type?.text ?? "int")
  }

  /// A type as clients write it: what has no tag goes by its typedef's name alone, and a parameter of
  /// `va_list`, an array on many platforms, by its own.
  func writable(_ type: String) -> String {
    type.replacing("struct __va_list_tag *", with: "__builtin_va_list").replacing(/\b(?:struct|union|enum) (\w+)/) { match in
      tagless.contains(String(match.1)) ? match.1 : match.0
    }
  }

  /// A call, and the address in a pointer to the old type.
  private func functions(_ declaration: Declaration) -> [Witness] {
    let parameters = declaration.parameters ?? []
    let types = parameters.map { writable($0.cSpelledType) }
    let list = types.enumerated().map { "__typeof__(\(Self.decayed($1))) a\($0)" }.joined(separator: ", ")
    let values = types.indices.map { "a\($0)" }.joined(separator: ", ")
    let result = writable(declaration.c?.spelledType ?? declaration.type?.text ?? "void")
    let isVoid = declaration.type?.text == "void" || declaration.type == nil
    let call = "\(declaration.name)(\(values))"
    var shapes = [
      Witness("void WITNESS(\(list.isEmpty ? "void" : list)) { \(isVoid ? call : "__typeof__(\(result)) r = \(call); (void)r"); }")
    ]
    if declaration.c?.lacksPrototype != true {
      let dots = declaration.c?.isVariadic == true ? (types.isEmpty ? "" : ", ...") : ""
      let signature = types.isEmpty ? "void" : types.map { "__typeof__(\(Self.decayed($0)))" }.joined(separator: ", ") + dots
      shapes.append(Witness("void WITNESS(void) { __typeof__(\(result)) (*f)(\(signature)) = \(declaration.name); (void)f; }"))
      shapes[shapes.count - 1].isUnusual = true
    }
    return shapes
  }

  /// A parameter's array is a pointer.
  static func decayed(_ type: String) -> String {
    guard let open = type.firstIndex(of: "["), !type.contains("(") else { return type }
    return type[..<open] + "*"
  }

  private func macro(_ declaration: Declaration, _ finding: Finding?) -> [Witness] {
    let name = declaration.name
    var isThere = Witness("#ifndef \(name)\n#error \"\(name) is gone\"\n#endif")
    // Of a macro that is there still this says nothing.
    isThere.isDecisive = finding?.rule == "c-macro-removed"
    if let parameters = declaration.c?.macroParameters {
      let values = parameters.map { $0 == "..." ? "" : "0" }.filter { !$0.isEmpty }.joined(separator: ", ")
      var call = Witness("void WITNESS(void) { \(name)(\(values)); }", isDecisive: false)
      // What fits the parameters is a guess.
      call.isUnusual = !values.isEmpty
      return [isThere, call]
    }
    // `LIB_API int area(void);`
    let marks = finding?.rule == "c-macro-form-changed" ? [Witness("\(name) int WITNESS(void);", isDecisive: false)] : []
    guard let value = declaration.c?.value, declaration.c?.replacement != name else { return [isThere] + marks }
    // Beside another text, one that is empty now is not missed.
    if value.hasPrefix("\"") { return ["\(name) \"\"", "(\(name))"].map { Witness("const char *WITNESS(void) { return \($0); }") } }
    // What is no macro any more is 0 to `#if`.
    let condition = finding?.rule != "c-declaration-kind-changed" ? [] : [
      Witness("#if (\(name)) == (\(value))\n#else\n#error \"\(name) is another number\"\n#endif", isDecisive: false)
    ]
    let places = Self.constantPlaces(of: name).map { Witness($0, isDecisive: false) }
    return condition + places + [
      Witness("int WITNESS(void) { return (\(name)); }", isDecisive: false),
      Witness("_Static_assert((\(name)) == (\(value)), \"value\");", isDecisive: false),
      Witness("void WITNESS(void) { (void)(\(name)); }"),
    ]
  }

  /// Where a whole number must stand that the compiler knows: anywhere else it may be converted.
  static func constantPlaces(of name: String) -> [String] {
    [
      "int WITNESS(int v) { switch (v) { case \(name): return 1; default: return 0; } }",
      "static int WITNESS[(\(name)) == 77 ? 2 : 1];",
    ]
  }

  private func constant(_ declaration: Declaration) -> [Witness] {
    let named = Witness("int WITNESS(void) { return (int)\(declaration.name); }")
    guard let value = declaration.c?.value else { return [named] }
    return [named, Witness("_Static_assert(\(declaration.name) == (\(value)), \"value\");", isDecisive: false)]
  }

  /// The record that clients name, and how they write a field of it: a record without a name is a field itself.
  func place(of field: Declaration) -> (record: String, name: String)? {
    guard var container = old.container(of: field) else { return nil }
    var names = [field.name]
    while container.kind == .cField, let outer = old.container(of: container) {
      names.append(container.name + (container.isCArray ? "[0]" : ""))
      container = outer
    }
    return (named(container), names.reversed().joined(separator: "."))
  }

  private func field(_ declaration: Declaration, _ finding: Finding?) -> [Witness] {
    guard let (record, name) = place(of: declaration) else { return [] }
    if declaration.c?.field?.bitWidth != nil {
      return [Witness("void WITNESS(\(record) *p) { (void)p->\(name); }")]
    }
    let isRetyped = ["c-field-type-changed", "c-callback-signature-changed"].contains(finding?.rule)
    // Its address says nothing about its type.
    var use = [Witness("void WITNESS(\(record) *p) { (void)&p->\(name); }", isDecisive: !isRetyped)]
    if declaration.isCArray { use.append(Witness("unsigned long WITNESS(\(record) *p) { return sizeof p->\(name); }", isDecisive: false)) }
    let type = spelled(declaration)
    guard !type.contains("unnamed"), !type.contains("anonymous") else { return use }
    let isArray = declaration.isCArray
    let values = "__typeof__(\(type)) value = p->\(name); p->\(name) = value;"
    var pointer = Witness("void WITNESS(\(record) *p) { __typeof__(\(type)) *q = &p->\(name); (void)q; }", isDecisive: false)
    pointer.isUnusual = true
    let exchange = !isRetyped && finding != nil ? [] : [
      Witness("void WITNESS(\(record) *p) { \(isArray ? "(void)p->\(name)[0];" : values) }", isDecisive: !isArray),
    ]
    // What became const can be read still.
    let pointee = exchange.isEmpty || !type.hasSuffix("*") ? [] : [
      Witness("void WITNESS(\(record) *p, \(record) *q) { *p->\(name) = *q->\(name); }", isDecisive: false)
    ]
    return use + exchange + pointee + [pointer]
  }
}

extension Declaration {
  fileprivate var isCArray: Bool { type.map { if case .array = CType($0) { true } else { false } } == true }
}
