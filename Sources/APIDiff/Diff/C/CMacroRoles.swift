import APIModel

/// Which parameters of a macro stand for types, and which for values, as far as its text shows.
struct CMacroRoles {
  private(set) var types: Set<Int> = []
  private(set) var values: Set<Int> = []
  /// Values of which members are named with `->`, and with `.`.
  private(set) var pointers: Set<Int> = []
  private(set) var records: Set<Int> = []
  /// Values that are assigned to.
  private(set) var places: Set<Int> = []
  /// Names of structures, unions and enumerations, behind their keyword.
  private(set) var tags: Set<Int> = []

  init(_ macro: Declaration) {
    let tokens = CToken.tokens(of: macro.c?.replacement ?? "")
    for (number, name) in (macro.c?.macroParameters ?? []).enumerated() {
      for place in tokens.indices where tokens[place] == .word(name) {
        if place > 0, Self.keywords.contains(tokens[place - 1]) { tags.insert(number) }
        guard let isType = Self.isType(at: place, tokens) else { continue }
        if isType { types.insert(number) } else { values.insert(number) }
        if !isType { addUse(of: number, at: place, tokens) }
      }
    }
  }

  private mutating func addUse(of number: Int, at place: Int, _ tokens: [CToken]) {
    let (start, end) = Self.enclosed(place, tokens)
    let before = start > 0 ? tokens[start - 1] : nil
    let next = end + 1 < tokens.count ? tokens[end + 1] : nil
    // `*(x) = 0` leaves the pointer as it is, and `*x++` does not.
    let isFollowed = before == .punctuation("*")
    switch end < tokens.count ? tokens[end] : nil {
    case .punctuation("->")?: pointers.insert(number)
    case .punctuation(".")?: records.insert(number)
    case .punctuation("++")?, .punctuation("--")?: places.insert(number)
    case .punctuation(let sign)? where !isFollowed && (sign == "=" || Self.computing.contains(sign) && next == .punctuation("=")):
      places.insert(number)
    default: if [.punctuation("++"), .punctuation("--")].contains(before) { places.insert(number) }
    }
  }

  /// The first parameter where a function's does not take what the macro's took, or the other way round.
  func firstUnfit(_ parameters: [Parameter]) -> Int? {
    parameters.indices.first { number in
      let type = CType(parameters[number].type).asParameter
      // `(fn)(x)` looks like a cast.
      if types.contains(number), !values.contains(number) { return type.signature == nil }
      if records.contains(number) || pointers.contains(number) {
        return type.isPointer ? !pointers.contains(number) : !records.contains(number)
      }
      guard places.contains(number), let target = type.pointee?.name else { return false }
      // Numbers that the macro changed itself.
      return target != "char" && target != "void" && type.pointee?.isArithmetic == true
    }
  }

  /// The parameter that was given with its address and is not now, or the other way round, and whether it is.
  func firstAddressed(in new: CMacroRoles) -> (number: Int, isPointer: Bool)? {
    let becamePointers = records.subtracting(pointers).intersection(new.pointers.subtracting(new.records))
    let becameRecords = pointers.subtracting(records).intersection(new.records.subtracting(new.pointers))
    return becamePointers.union(becameRecords).min().map { ($0, becamePointers.contains($0)) }
  }

  /// The parameter that took the place of another one, which was used in a way in which it is not.
  static func firstSwapped(_ old: Declaration, _ new: Declaration) -> Int? {
    guard let before = old.c?.macroParameters, let after = new.c?.macroParameters, before != after, before.sorted() == after.sorted()
    else { return nil }
    let (roles, others) = (CMacroRoles(old), CMacroRoles(new))
    return before.indices.first { number in
      let role = roles.role(of: number)
      guard !role.isEmpty, let place = after.firstIndex(of: before[number]), place != number else { return false }
      let other = others.role(of: number)
      return others.role(of: place) == role && (other.isEmpty || ["type", "place"].contains { role.contains($0) && !other.contains($0) })
    }
  }

  private func role(of number: Int) -> [String] {
    [("type", types), ("pointer", pointers), ("record", records), ("place", places)].filter { $0.1.contains(number) }.map(\.0)
  }

  /// The parameter that stood for the one and stands for the other now.
  func firstChanged(in new: CMacroRoles) -> Int? {
    // A value is no tag, whatever else becomes of it: the text means its own structure, and the parameter is called like that.
    if let tag = new.tags.subtracting(tags).intersection(values).min() { return tag }
    let becameValues = types.subtracting(values).intersection(new.values.subtracting(new.types))
    let becameTypes = values.subtracting(types).intersection(new.types.subtracting(new.values))
    return becameValues.union(becameTypes).min()
  }

  /// Where the parentheses around a token begin and end.
  private static func enclosed(_ place: Int, _ tokens: [CToken]) -> (Int, Int) {
    var (start, end) = (place, place + 1)
    while start > 0, end < tokens.count, tokens[start - 1] == .punctuation("("), tokens[end] == .punctuation(")") {
      (start, end) = (start - 1, end + 1)
    }
    return (start, end)
  }

  private static func isType(at place: Int, _ tokens: [CToken]) -> Bool? {
    let (start, end) = enclosed(place, tokens)
    let isEnclosed = start < place
    let before = start > 0 ? tokens[start - 1] : nil
    let after = end < tokens.count ? tokens[end] : nil
    // `f(x)`, `sizeof(x)`, `if (x)`
    if isEnclosed, case .word? = before { return nil }
    if let before, after == .punctuation("##") || besides.contains(before) { return nil }
    switch after {
    // `(T)x` and `T x`
    case .number?, .punctuation("(")?: return isEnclosed ? true : nil
    case .word(let word)?: return besideDeclarators.contains(word) ? nil : true
    case .punctuation("*")?:
      // `(T *)`
      let behind = tokens[end...].drop { $0 == .punctuation("*") }.first
      return !isEnclosed && before == .punctuation("(") && behind == .punctuation(")") ? true : nil
    case .punctuation(let sign)?:
      if operators.contains(sign) { return false }
      // `x += 1`
      if computing.contains(sign), end + 1 < tokens.count, tokens[end + 1] == .punctuation("=") { return false }
    default: break
    }
    if case .punctuation(let sign)? = before, ["*", "!", "~", "++", "--"].contains(sign) { return false }
    return nil
  }

  /// What stands behind a name that is declared, or behind a statement.
  private static let besideDeclarators: Set<String> = ["else", "__attribute__", "__attribute", "__asm__", "asm"]
  /// What is pasted, or the name of a member.
  private static let besides: Set<CToken> = Set(["#", "##", "->", "."].map(CToken.punctuation))
  private static let keywords: Set<CToken> = Set(["struct", "union", "enum"].map(CToken.word))
  private static let computing: Set<String> = ["+", "-", "*", "/", "%", "|", "&", "^", "<<", ">>"]
  private static let operators: Set<String> = [
    "=", "->", ".", "/", "%", "<", ">", "==", "!=", "<=", ">=", "&&", "||", "?", "++", "--",
  ]
}
