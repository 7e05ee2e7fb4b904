import APIModel

/// What a value of the one type is to code that was compiled with the other.
extension CTypeChange {
  func value(_ old: CType, _ new: CType) -> Impact.Level {
    if let before = old.rowLength, let after = new.rowLength, before != after { return .breaking }
    if case .array(let element, let length) = old, case .array(let other, let otherLength) = new,
      length == otherLength
    {
      return value(element, other)
    }
    if case .function = old, case .function = new { return signature(old, new) }
    // A function's type and that of a pointer to it: no value has the former.
    if let before = old.signature, let after = new.signature, old.isPointer != new.isPointer {
      return before == after ? .none : signature(before, after)
    }
    switch (pairing.old.representation(of: old), pairing.new.representation(of: new)) {
    case (.pointer, .pointer): return pointee(old.pointee, new.pointee)
    // What only names something of the library's goes from hand to hand in either form.
    case (.pointer, .integer(8, _)) where pairing.old.isHandle(old) && !isData(old) && pairing.old.isSystemV: return .risky
    case (.integer(8, _), .pointer) where pairing.new.isHandle(new) && !isData(new) && pairing.new.isSystemV: return .risky
    case (.integer(let size, let sign), .integer(let newSize, let newSign)):
      if size != newSize { return .breaking }
      // Anything but 0 and 1 is no `_Bool`.
      if isTruth(new), !isTruth(old) { return .breaking }
      return sign == newSign || sign == nil || newSign == nil ? .none : .risky
    // `uint32_t rgba` and `uint8_t rgba[4]`, of which memory has the same bytes.
    case (.integer(let size, _), .array) where size > 1 && Self.areBytes(pairing.new.scalars(of: new), size): return .risky
    case (.array, .integer(let size, _)) where size > 1 && Self.areBytes(pairing.old.scalars(of: old), size): return .risky
    case (.void, _): return returnsInMemory(new) ? .breaking : .none
    case (let before, let after):
      if before == after || isRenamed(old, new) { return .none }
      guard let old = pairing.old.scalars(of: old), let new = pairing.new.scalars(of: new) else {
        return .breaking
      }
      return old == new ? .none : .breaking
    }
  }

  /// What is read through the pointer, of any type: `const void *value` of an option.
  private func isData(_ pointer: CType) -> Bool { pointer.pointee?.name == "void" && pointer.pointee?.qualifiers.contains(.const) == true }

  /// A large result is written where the caller says: one that was compiled when there was none says nothing.
  private func returnsInMemory(_ result: CType) -> Bool {
    guard let record = pairing.new.tag(of: result), record.isRecord else { return false }
    if case .registers? = pairing.new.passing(of: result) { return false }
    return record.c?.layout.map { $0.size > 0 } == true
  }

  /// Whether integers of any size are widened alike; nil for anything else.
  package var keepsSign: Bool? {
    guard case .integer(_, let sign) = pairing.old.representation(of: old),
      case .integer(_, let other) = pairing.new.representation(of: new)
    else { return nil }
    return sign == other || sign == nil || other == nil
  }

  private func pointee(_ old: CType?, _ new: CType?) -> Impact.Level {
    guard let old, let new, old.withoutQualifiers != new.withoutQualifiers else { return .none }
    if case .function = old, case .function = new { return signature(old, new) }
    // Rows of another length: the second begins elsewhere.
    if case .array(_, let before) = old, case .array(_, let after) = new, before != after { return .breaking }
    switch (pairing.old.representation(of: old.element), pairing.new.representation(of: new.element)) {
    case (.void, _), (_, .void): return .none
    case (.integer(let size, _), .integer(let newSize, _)): return size == newSize ? .none : .breaking
    // A number and the bytes that it consists of: colours.
    case (.integer(let size, _), .record) where size > 1 && Self.areBytes(pairing.new.scalars(of: new), size): return .risky
    case (.record, .integer(let size, _)) where size > 1 && Self.areBytes(pairing.old.scalars(of: old), size): return .risky
    case (.pointer, .pointer): return pointee(old.element.pointee, new.element.pointee)
    case (.record, let number) where Self.isRow(pairing.old.scalars(of: old), of: number): return .risky
    case (let number, .record) where Self.isRow(pairing.new.scalars(of: new), of: number): return .risky
    case (let before, let after): return before == after || isRenamed(old, new) ? .none : .breaking
    }
  }

  /// Whether a record is nothing but numbers of one form, one after the other: bytes that were an array.
  private static func isRow(_ scalars: [CRepresentation]?, of number: CRepresentation) -> Bool {
    guard let scalars, !scalars.isEmpty else { return false }
    if case .integer(let size, _) = number { return scalars.allSatisfy { $0 == .integer(size: size, isSigned: nil) } }
    return scalars.allSatisfy { $0 == number }
  }

  private static func areBytes(_ scalars: [CRepresentation]?, _ count: Int) -> Bool {
    scalars == Array(repeating: .integer(size: 1, isSigned: nil), count: count)
  }

  /// A record that is gone and another that is new, and the same as far as the headers say.
  func isRenamed(_ old: CType, _ new: CType) -> Bool {
    guard let before = pairing.old.tag(of: old), let after = pairing.new.tag(of: new), before.kind == after.kind,
      pairing.newTag(for: before) == nil,
      pairing.oldTag(for: after) == nil || pairing.heirByMacro(of: before)?.id == after.id
    else { return false }
    if before.c?.isOpaque == true, after.c?.isOpaque == true { return true }
    if let inside = pairing.old.scalars(of: old) { return inside == pairing.new.scalars(of: new) }
    return hasSamePlaces(before, after)
  }

  /// Whether the fields of both, with gaps or without, are of one kind at one place.
  private func hasSamePlaces(_ old: Declaration, _ new: Declaration) -> Bool {
    let (before, after) = (pairing.old.fields(of: old), pairing.new.fields(of: new))
    return old.c?.layout == new.c?.layout && !before.isEmpty && before.count == after.count
      && zip(before, after).allSatisfy { old, new in
        guard let type = old.type.map({ CType($0) }), let other = new.type.map({ CType($0) }), old.c?.field == new.c?.field
        else { return false }
        if case .record = pairing.old.representation(of: type.element) { return type == other }
        return pairing.old.representation(of: type) == pairing.new.representation(of: other)
      }
  }

  func isTruth(_ type: CType) -> Bool { type.name == "_Bool" || type.name == "bool" }

  /// Whether a byte that was called a truth value became one: `typedef char lib_bool`.
  func wasTruth(called name: String) -> Bool {
    guard isTruth(new), CNaming.saysTruth(name), case .integer(1, _) = pairing.old.representation(of: old) else { return false }
    return true
  }

  /// What is given in a wider form than it is read has in its lower part, where that is looked for, all that the narrower type
  /// can say.
  func narrowed(_ passed: CType, _ caller: CIndex, as read: CType, _ callee: CIndex) -> Impact.Level? {
    guard case .integer(let size, _) = caller.representation(of: passed), case .integer(let wanted, _) = callee.representation(of: read),
      caller.isSystemV, callee.isSystemV, size > wanted, size <= 8, !isTruth(read)
    else { return nil }
    return .risky
  }

  /// What was handed to a callback itself is handed by its address: `void *` and `void **`, which are of one form otherwise.
  private func isAddress(_ pointer: CType, of other: CType) -> Bool {
    other.isPointer && pointer.pointee?.withoutQualifiers == other.withoutQualifiers
  }

  /// Whether a callback is given a structure that came with the release, where it was given the thing itself.
  private func describes(_ new: CType, insteadOf old: CType) -> Bool {
    guard old.pointee?.name == "void", let record = new.pointee.flatMap({ pairing.new.tag(of: $0) }), record.isRecord else { return false }
    return record.c?.isOpaque != true && pairing.oldTag(for: record) == nil && pairing.old.named(record.name).isEmpty
  }

  /// - Parameter isClients: The clients are the callers, of a function that the library has; else the library
  ///   calls a client's.
  func signature(_ old: CType, _ new: CType, isClients: Bool = false) -> Impact.Level {
    guard case .function(let oldResult, let oldParameters, let oldForm) = old,
      case .function(let newResult, let newParameters, let newForm) = new
    else { return .breaking }
    // Who calls reads the result: one that the library starts to read is not there.
    let returned =
      newResult == oldResult
      ? Impact.Level.none : isClients ? returned(oldResult, newResult) : value(newResult, oldResult)
    guard oldForm.convention == newForm.convention else { return .breaking }
    if oldForm.lacksPrototype || newForm.lacksPrototype { return returned }
    // What only `...` is told of arrives in vain, and costs no run.
    let isSameForm = oldForm.isVariadic == newForm.isVariadic
    guard isSameForm || pairing.old.isSystemV && pairing.new.isSystemV else { return .breaking }
    let result = isSameForm ? returned : max(.risky, returned)
    let (passed, caller) = isClients ? (oldParameters, pairing.old) : (newParameters, pairing.new)
    let (read, callee) = isClients ? (newParameters, pairing.new) : (oldParameters, pairing.old)
    // What clients gave as the result is awaited where they write nothing: `void (*)(size_t, struct buffer *)`, and a number
    // also beside another one: `int (*)(int minutes, int *fee)`.
    let isMoved = newResult.name == "void" && oldResult != newResult || oldResult.isArithmetic
    // A callback that gave a number told the library something: to go on, to stop, what it made.
    if !isClients, newResult.name == "void", case .integer = pairing.old.representation(of: oldResult) { return .breaking }
    if !isClients, isMoved, passed.dropFirst(read.count).contains(where: { $0.pointee == oldResult }) { return .breaking }
    if passed.count > read.count {
      let isPrefix = zip(passed, read).allSatisfy { $0.withoutQualifiers == $1.withoutQualifiers }
      let call =
        isClients ? CCall(passed: old, caller, read: new, callee) : CCall(passed: new, caller, read: old, callee)
      return isPrefix && call?.arrivesInOrder == true ? max(.risky, result) : .breaking
    }
    guard passed.count == read.count else { return .breaking }
    return zip(oldParameters, newParameters).map { old, new in
      if !isClients, isAddress(old, of: new) || isAddress(new, of: old) || describes(new, insteadOf: old) { return .breaking }
      let widened =
        isClients ? passing(old, caller, as: new, callee) : passing(new, caller, as: old, callee)
      return widened ?? (isClients ? nil : narrowed(new, caller, as: old, callee)) ?? value(old, new)
    }.reduce(result, max)
  }
}
