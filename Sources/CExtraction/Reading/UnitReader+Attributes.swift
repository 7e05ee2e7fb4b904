internal import APIModel
internal import CLibclang

extension UnitReader {
  /// Reads attributes from clang's own print of the declaration, where macros and positions
  /// are resolved; libclang's cursors expose few of them.
  func readAttributes(of cursor: CLCursor, into declaration: inout Declaration) {
    let policy = printingPolicy ?? functions.getCursorPrintingPolicy(cursor)
    if printingPolicy == nil {
      // CXPrintingPolicy_TerseOutput: no bodies.
      functions.PrintingPolicy_setProperty(policy, 17, 1)
      printingPolicy = policy
    }
    let printed = libclang.string(functions.getCursorPrettyPrinted(cursor, policy))
    var names: Set<String> = []
    var successor: String?
    for attribute in AttributeText.attributes(in: printed) {
      switch attribute.name {
      case "deprecated": successor = attribute.strings.dropFirst().last
      case "unavailable", "availability": break
      case "visibility": declaration.c?.isHidden = attribute.argument == "\"hidden\""
      case "weak": declaration.c?.isWeak = true
      case "asm": declaration.c?.assemblerName = attribute.argument.map(AttributeText.unquoted)
      default: names.insert(attribute.text)
      }
    }
    declaration.attributes = names.union(declaration.attributes).sorted()
    if printed.containsBytes("deprecated") || printed.containsBytes("availab") {
      declaration.availability = availability(of: cursor).map { clause in
        var clause = clause
        // libclang tells the message alone.
        if clause.domain == "*" { clause.renamed = successor }
        return clause
      }
    }
  }

  /// The linker's name where something else than a label of its own makes it: a pragma, `overloadable`.
  func readSymbol(of cursor: CLCursor, into declaration: inout Declaration) {
    guard declaration.c?.assemblerName == nil, declaration.c?.isStatic != true else { return }
    // What comes behind a 1 is taken as it is; some platforms begin each of C's names with an underscore.
    let symbol = libclang.string(functions.Cursor_getMangling(cursor)).drop { $0 == "\u{1}" }
    if !symbol.isEmpty, symbol != declaration.name, symbol != "_" + declaration.name { declaration.c?.assemblerName = String(symbol) }
  }

  /// The calling convention, and `noreturn`, which belong to the function's type.
  func readConvention(of function: CLType, into declaration: inout Declaration) {
    declaration.c?.callingConvention = Self.conventions[functions.getFunctionTypeCallingConv(function)]
    let text = speller.canonical(function).text
    guard text.containsBytes("__attribute__") else { return }
    // Those of the result's type stand in the same text.
    for attribute in AttributeText.attributes(in: text) where Self.typeAttributes.contains(attribute.name) {
      if !declaration.attributes.contains(attribute.text) { declaration.attributes.append(attribute.text) }
    }
    declaration.attributes.sort()
  }

  private static let typeAttributes: Set<String> = ["noreturn", "regparm"]

  /// `CXCallingConv`; 1, C's own, is the default and not listed.
  private static let conventions: [Int32: String] = [
    2: "stdcall", 3: "fastcall", 4: "thiscall", 5: "pascal", 6: "aapcs", 7: "aapcs-vfp", 8: "regcall",
    9: "intel_ocl_bicc", 10: "ms_abi", 11: "sysv_abi", 12: "vectorcall", 13: "swiftcall", 14: "preserve_most",
    15: "preserve_all", 16: "aarch64_vector_pcs", 17: "swiftasynccall", 18: "aarch64_sve_pcs", 19: "m68k_rtd",
    20: "preserve_none", 21: "riscv_vector_cc",
  ]

  private func availability(of cursor: CLCursor) -> [Availability] {
    var (deprecated, unavailable): (Int32, Int32) = (0, 0)
    var (deprecatedText, unavailableText) = (CLString(), CLString())
    var platforms = [CLPlatformAvailability](repeating: CLPlatformAvailability(), count: 16)
    let count = functions.getCursorPlatformAvailability(
      cursor, &deprecated, &deprecatedText, &unavailable, &unavailableText, &platforms, Int32(platforms.count)
    )
    var clauses: [Availability] = []
    let deprecation = libclang.string(deprecatedText)
    let refusal = libclang.string(unavailableText)
    if deprecated != 0 || unavailable != 0 {
      var clause = Availability(domain: "*")
      clause.isUnconditionallyDeprecated = deprecated != 0
      clause.isUnavailable = unavailable != 0
      let message = unavailable != 0 && !refusal.isEmpty ? refusal : deprecation
      clause.message = message.isEmpty ? nil : message
      clauses.append(clause)
    }
    for number in 0..<min(Int(max(count, 0)), platforms.count) {
      clauses.append(clause(platforms[number]))
      functions.disposeCXPlatformAvailability(&platforms[number])
    }
    return clauses.sorted { $0.domain < $1.domain }
  }

  private func clause(_ platform: CLPlatformAvailability) -> Availability {
    func text(_ string: CLString) -> String { functions.getCString(string).map { String(cString: $0) } ?? "" }
    func version(_ version: CLVersion) -> String? {
      guard version.major >= 0 else { return nil }
      return [version.major, version.minor, version.subminor].prefix { $0 >= 0 }.map(String.init).joined(
        separator: ".")
    }
    var clause = Availability(domain: text(platform.platform))
    clause.introduced = version(platform.introduced)
    clause.deprecated = version(platform.deprecated)
    clause.obsoleted = version(platform.obsoleted)
    clause.isUnavailable = platform.unavailable != 0
    let message = text(platform.message)
    clause.message = message.isEmpty ? nil : message
    return clause
  }
}
