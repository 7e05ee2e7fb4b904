import APIModel

/// What a function wants for its arguments, and a macro that hands them to functions as they are.
struct CArgumentTypes {
  /// By the argument's place; a macro may hand one to several functions.
  private(set) var wanted: [Int: [Parameter]] = [:]

  init(_ declaration: Declaration, _ index: CIndex) {
    if declaration.kind == .cMacro {
      read(declaration, index, depth: 0)
    } else {
      wanted = Dictionary(uniqueKeysWithValues: (declaration.parameters ?? []).enumerated().map { ($0.offset, [$0.element]) })
    }
  }

  private mutating func read(_ macro: Declaration, _ index: CIndex, depth: Int) {
    let names = macro.c?.macroParameters ?? []
    let tokens = CToken.tokens(of: macro.c?.replacement ?? "")
    for place in tokens.indices.dropLast() {
      guard case .word(let name) = tokens[place], tokens[place + 1] == .punctuation("("), !names.contains(name),
        let end = tokens.behindBrackets(at: place + 1), let inner = Self.called(name, by: macro, index, depth)
      else { continue }
      for (position, argument) in tokens[(place + 2)..<(end - 1)].splitAtCommas().enumerated() {
        guard argument.withoutParentheses.count == 1, case .word(let word)? = argument.withoutParentheses.first,
          let number = names.firstIndex(of: word)
        else { continue }
        if let types = inner.wanted[position] { wanted[number, default: []] += types }
      }
    }
  }

  /// What is called there, which may be a function beside a macro of its name.
  private static func called(_ name: String, by macro: Declaration, _ index: CIndex, _ depth: Int) -> CArgumentTypes? {
    guard let called = index.named(name).first(where: { $0.id != macro.id }), depth < 8 else { return nil }
    guard called.kind == .cMacro else { return called.kind == .cFunction ? CArgumentTypes(called, index) : nil }
    var types = CArgumentTypes()
    types.read(called, index, depth: depth + 1)
    return types
  }

  private init() {}

  /// The place of the first argument that fitted whatever it was handed to, and that something there refuses now.
  func firstRefused(by new: CArgumentTypes, _ pairing: CPairing) -> Int? {
    wanted.keys.sorted().first { place in
      guard let before = wanted[place], let after = new.wanted[place] else { return false }
      return after.contains { target in before.allSatisfy { Self.refuses($0, target, pairing) } }
    }
  }

  private static func refuses(_ old: Parameter, _ new: Parameter, _ pairing: CPairing) -> Bool {
    let change = CTypeChange(
      old: old.type, spelled: old.spelledType, new: new.type, spelled: new.spelledType, isParameter: true, pairing: pairing)
    return change?.sourceAsParameter == .breaking
  }
}
