import APIModel

/// What tells the library how much of a record a client knows, so that old clients' records may end earlier.
extension CRecordChange {
  /// Whether the record's first member tells it, or the second behind a mark of what it is: `char struct_id[4]; int struct_version;`,
  /// or the version behind what only the library knows.
  var saysItsSize: Bool {
    let isMarked = oldFields.first?.type.map(isMark) == true || CNaming.saysInput(old.name) && oldFields.first.map { saysKind($0) } == true
    let fields = isMarked ? oldFields.dropFirst() : oldFields[...]
    if let first = oldFields.first?.type, pairing.old.isHandle(CType(first)), fields.dropFirst().first.map({ CNaming.isVersionOfRecord($0.name) }) == true {
      return true
    }
    guard let first = fields.first, let type = first.type,
      case .integer(_, let isSigned) = pairing.old.representation(of: CType(type))
    else { return false }
    // What `sizeof` gives has no sign; a bare `size` with one is that of something else.
    if isSigned == true, ["size", "sz"].contains(first.name) { return false }
    return CNaming.saysSizeOrVersion(first.name, beside: fields.dropFirst().map(\.name))
  }

  /// Four or eight letters at the beginning, which the library compares.
  private func isMark(_ type: TypeReference) -> Bool { ["char[4]", "char[8]", "const char[4]", "const char[8]"].contains(type.text) }

  /// `unsigned type, size;` of attributes.
  private func saysKind(_ field: Declaration) -> Bool {
    guard let type = field.type, case .integer = pairing.old.representation(of: CType(type)) else { return false }
    return ["type", "kind", "id", "magic", "tag", "signature"].contains(CNaming.words(of: field.name).last)
  }

  /// Whether who hands one over says behind it how large it is, or beside it of which version: `clone(&args, sizeof args)`.
  /// What some functions take without that has another size, unless it was made ready by one that knows.
  var isGivenWithItsSize: Bool {
    let handings = takers.flatMap(handings)
    guard !handings.isEmpty, handings.allSatisfy({ CType($0.parameter.type).isPointer }) else { return false }
    if handings.contains(where: { $0.isMadeReady && $0.saysOwn }) { return true }
    let isInput = CNaming.saysInput(old.name) || handings.contains { CType($0.parameter.type).pointee?.qualifiers.contains(.const) == true }
    return handings.allSatisfy { isInput && $0.says || $0.saysOwn }
  }

  /// A record that a function takes.
  private struct Handing {
    let parameter: Parameter
    /// Whether a size or a version stands beside it, of whatever.
    let says: Bool
    /// Whether those are its own for certain.
    let saysOwn: Bool
    /// Whether the function initialises or makes something with it.
    let isMadeReady: Bool
  }

  private func handings(_ function: Declaration) -> [Handing] {
    let parameters = function.parameters ?? []
    let names = parameters.map { CNaming.words(of: $0.name ?? "") }
    let isMeasured = isMeasuredByMacro(function)
    let isMadeReady = CNaming.makesReady(function.name)
    return parameters.indices.filter { isOfRecord(parameters[$0]) }.map { place in
      let (before, after) = (place > 0 ? names[place - 1] : [], names.indices.contains(place + 1) ? names[place + 1] : [])
      let neighbours = [place - 1, place + 1].filter(names.indices.contains).filter { isNumber(parameters[$0]) }.map { names[$0] }
      let hasVersion = before.last == "version" || after.last == "version"
      return Handing(
        parameter: parameters[place], says: hasVersion || neighbours.contains { saysWhichFields($0, names[place]) } || after.last?.hasSuffix("size") == true,
        saysOwn: hasVersion && isMadeReady || isMeasured || isOwnSize(after, names[place]), isMadeReady: isMadeReady)
    }
  }

  private func isNumber(_ parameter: Parameter) -> Bool {
    if case .integer = pairing.old.representation(of: CType(parameter.type)) { true } else { false }
  }

  /// `valuemask`, `attr_mask` beside `attr`: the library reads only what those bits say.
  private func saysWhichFields(_ words: [String], _ parameter: [String]) -> Bool {
    guard let last = words.last, last.hasSuffix("mask") else { return false }
    let stem = last == "mask" ? words.dropLast() : words.dropLast() + [String(last.dropLast("mask".count))]
    let own = Set(parameter + CNaming.words(of: old.name) + ["opt", "value", "valid", "field", "fields", "attr", "member", "comp"])
    return !stem.isEmpty && Set(stem).isSubset(of: own)
  }

  /// `args_size` behind `args`, `struct_size`; a bare `size` may be that of anything.
  private func isOwnSize(_ words: [String], _ parameter: [String]) -> Bool {
    guard words.count > 1, let last = words.last, ["size", "sz", "sizeof"].contains(last) else { return false }
    return Set(words.dropLast()).isSubset(of: Set(parameter + CNaming.words(of: old.name) + ["struct", "sizeof"]))
  }

  /// Whether clients call it by a macro that measures the record for them: `#define open(o) open_sized(o, sizeof(*(o)))`.
  private func isMeasuredByMacro(_ function: Declaration) -> Bool {
    let names = Set(([old.name] + pairing.old.aliases(of: old).map(\.name)).map(CToken.word))
    return pairing.old.surface.snapshot.declarations.contains { macro in
      guard macro.kind == .cMacro, let own = macro.c?.macroParameters, let text = macro.c?.replacement, text.contains("sizeof") else { return false }
      let tokens = CToken.tokens(of: text)
      guard let call = tokens.firstIndex(of: .word(function.name)), let end = tokens.behindBrackets(at: call + 1) else { return false }
      let measured = names.union(own.map(CToken.word))
      return (call..<end).contains { place in
        guard tokens[place] == .word("sizeof") else { return false }
        let operand = tokens[(place + 1)...].drop { [.punctuation("("), .punctuation("*"), .word("struct"), .word("union")].contains($0) }
        return operand.first.map(measured.contains) == true
      }
    }
  }

  /// Whether the library looks at a new field only where a bit among the first ones says so, which came with it: `XSHOW` in
  /// `flags` for `xshow`.
  func isAsked(for field: Declaration) -> Bool {
    let words = CNaming.words(of: field.name)
    guard let first = oldFields.first(where: { ["flags", "mask"].contains(CNaming.words(of: $0.name).last) })?.type, !words.isEmpty,
      case .integer = pairing.old.representation(of: CType(first))
    else { return false }
    return pairing.new.surface.snapshot.declarations.contains { constant in
      guard constant.kind == .cMacro || constant.kind == .cEnumConstant, let value = constant.c?.value.flatMap({ Int64($0) }), value > 0, value & (value - 1) == 0,
        pairing.old.named(constant.name).isEmpty
      else { return false }
      return CNaming.words(of: constant.name).suffix(words.count) == words[...]
    }
  }

  /// Whether every function that takes one goes by another name now: new sources reach that by a macro, and old programs
  /// go on calling the old function, which knows nothing of the new record.
  var isTakenUnderOtherNames: Bool { !takers.isEmpty && takers.allSatisfy { CServed.goesByAnotherName($0, pairing.new) } }

  /// Whether it only ends later, with room that nobody reads, and goes through `void *` as far as the headers say: with its size.
  var gainsOnlyRoom: Bool {
    use == CRecordUse.atWill && newSize > oldSize && moved.isEmpty && newFields.allSatisfy { wasThere($0) || CNaming.isReservedField($0.name) }
  }

  /// Whether clients only have it inside unions that have room for what it is now.
  var fitsInUnions: Bool { pairing.roomInUnions(old).map { newSize <= $0 } ?? false }

  /// Whether the library can tell old clients' records from new ones, which go on behind them.
  var tellsOldFromNew: Bool { newSize > oldSize && moved.isEmpty && (saysItsSize || isGivenWithItsSize || isTakenUnderOtherNames) }

  /// The old library's functions that take the record, or a pointer to it.
  private var takers: [Declaration] {
    pairing.old.surface.snapshot.declarations.filter {
      $0.kind == .cFunction && $0.exportsSymbol && $0.parameters?.contains(where: isOfRecord) == true
    }
  }

  private func isOfRecord(_ parameter: Parameter) -> Bool {
    pairing.old.tag(of: CType(parameter.type).asParameter.innermost)?.id == old.id
  }
}
