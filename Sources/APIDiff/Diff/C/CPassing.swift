import APIModel

/// The registers that an argument's eight bytes travel in.
package enum CRegisters: Sendable, Hashable {
  case general
  case vector
}

/// How a value is passed by the x86-64 System V convention: the one whose answers we know.
package enum CPassing: Sendable, Hashable {
  /// One entry for each eight bytes.
  case registers([CRegisters])
  /// On the stack. In bytes.
  case memory(size: Int, alignment: Int)
}

extension CIndex {
  /// Whether calls follow the x86-64 System V convention.
  package var isSystemV: Bool {
    let target = surface.snapshot.header.target
    return target.hasPrefix("x86_64") && !target.contains("windows") && !target.hasSuffix("x32")
  }

  /// How a value of the type is passed; nil on other targets, and for what this cannot take apart.
  package func passing(of type: CType) -> CPassing? {
    guard isSystemV else { return nil }
    switch representation(of: type) {
    case .pointer: return .registers([.general])
    case .integer(let size, _): return .registers(size > 8 ? [.general, .general] : [.general])
    case .floating("float"), .floating("double"), .floating("_Complex float"): return .registers([.vector])
    case .floating("_Complex double"): return .registers([.vector, .vector])
    case .floating("long double"): return .memory(size: 16, alignment: 16)
    case .record: return tag(of: type).flatMap(recordPassing)
    default: return nil
    }
  }

  /// A pointer that clients cannot follow.
  func isHandle(_ type: CType) -> Bool {
    guard let pointee = type.pointee else { return false }
    return pointee.name == "void" || tag(of: pointee)?.c?.isOpaque == true
  }

  /// The types of what callers hand over for a parameter whose type is a transparent union; nil for any other type.
  func transparentMembers(of type: CType) -> [CType]? {
    guard let union = tag(of: type), union.isTransparentUnion else { return nil }
    let types = fields(of: union).compactMap { $0.type.map { CType($0) } }
    return types.isEmpty ? nil : types
  }

  /// A function, callback or field of one that takes or returns the record by value.
  func passerByValue(of record: Declaration) -> String? {
    surface.snapshot.declarations.first { declaration in
      guard declaration.kind != .cField || declaration.type.map({ CType($0).signature }) != nil,
        declaration.kind != .cFunction || declaration.exportsSymbol
      else { return false }
      let type = declaration.type.map { CType($0) }
      var types = (declaration.parameters ?? []).map { CType($0.type) }
      if declaration.kind == .cFunction { types += [type].compactMap { $0 } }
      for callback in ([type].compactMap { $0 } + types).compactMap(\.signature) {
        if case .function(let result, let parameters, _) = callback { types += [result] + parameters }
      }
      return types.contains { tag(of: $0)?.id == record.id }
    }?.qualifiedName
  }

  private func recordPassing(_ record: Declaration) -> CPassing? {
    guard record.isRecord, record.c?.isOpaque != true, let layout = record.c?.layout, layout.size > 0 else {
      return nil
    }
    let memory = CPassing.memory(size: layout.size, alignment: layout.alignment)
    guard layout.size <= 16 else { return memory }
    var parts = CEightBytes(count: (layout.size + 7) / 8)
    guard parts.add(fieldsOf: record, at: 0, self) else { return nil }
    return parts.isAligned ? .registers(parts.classes.map { $0 ?? .vector }) : memory
  }
}

/// The classes of a small record's eight bytes: general as soon as one field in them is.
private struct CEightBytes {
  var classes: [CRegisters?]
  /// What is packed tighter than its types want goes to the stack.
  var isAligned = true

  init(count: Int) { classes = Array(repeating: nil, count: count) }

  /// - Parameter base: Where the record begins, in bits.
  /// - Returns: false for what this cannot take apart.
  mutating func add(fieldsOf record: Declaration, at base: Int, _ index: CIndex) -> Bool {
    index.fields(of: record).allSatisfy { field in
      guard let place = field.c?.field, let type = field.type else { return false }
      let start = base + place.offset
      if let width = place.bitWidth {
        if width > 0 { mark(start..<(start + width), .general) }
        return true
      }
      // The members of a record without a tag stand under the field, and count from the record.
      let members = index.fields(of: field)
      if !members.isEmpty {
        if case .array = CType(type) { return false }
        return add(fieldsOf: field, at: base, index)
      }
      return add(CType(type), at: start, index)
    }
  }

  private mutating func add(_ type: CType, at start: Int, _ index: CIndex) -> Bool {
    if case .array(let element, let length) = type {
      guard let length, let count = Int(length), count <= 16, let size = index.size(of: element) else { return false }
      return (0..<count).allSatisfy { add(element, at: start + $0 * size * 8, index) }
    }
    switch index.representation(of: type) {
    case .record:
      guard let record = index.tag(of: type), record.isRecord, record.c?.isOpaque != true else { return false }
      return add(fieldsOf: record, at: start, index)
    case .pointer, .integer: return add(scalar: type, at: start, .general, index)
    case .floating("float"), .floating("double"): return add(scalar: type, at: start, .vector, index)
    default: return false
    }
  }

  private mutating func add(scalar type: CType, at start: Int, _ registers: CRegisters, _ index: CIndex) -> Bool {
    guard let size = index.size(of: type) else { return false }
    if start % (size * 8) != 0 { isAligned = false }
    mark(start..<(start + size * 8), registers)
    return true
  }

  private mutating func mark(_ bits: Range<Int>, _ registers: CRegisters) {
    guard let last = bits.last else { return }
    for part in (bits.lowerBound / 64)...(last / 64) where classes.indices.contains(part) {
      if registers == .general || classes[part] == nil { classes[part] = registers }
    }
  }
}

extension CIndex {
  /// In bytes; nil for what this cannot measure.
  fileprivate func size(of type: CType) -> Int? {
    switch representation(of: type) {
    case .pointer: 8
    case .integer(let size, _): size
    case .floating("float"): 4
    case .floating("double"): 8
    case .record: tag(of: type)?.c?.layout?.size
    default: nil
    }
  }
}

/// Where a call puts each of its arguments, and a function looks for them.
struct CArgumentPlaces {
  enum Place: Hashable {
    case register(CRegisters, Int)
    /// In bytes from the first argument on the stack.
    case stack(Int)
  }

  /// By parameter.
  let places: [[Place]]

  /// nil on targets whose convention is not known here, and for types that cannot be taken apart.
  init?(_ parameters: [CType], result: CType?, _ index: CIndex) {
    var used: [CRegisters: Int] = [.general: 0, .vector: 0]
    let available: [CRegisters: Int] = [.general: 6, .vector: 8]
    var stack = 0
    var places: [[Place]] = []
    guard index.isSystemV else { return nil }
    // A large result is written where the first general register says.
    if let result, case .memory? = index.passing(of: result), result.name != "long double" { used[.general] = 1 }
    for parameter in parameters {
      guard let passing = index.passing(of: parameter) else { return nil }
      var wanted: [CRegisters] = []
      var (size, alignment) = (8, 8)
      switch passing {
      case .registers(let classes): (wanted, size) = (classes, classes.count * 8)
      case .memory(let bytes, let boundary): (size, alignment) = ((bytes + 7) / 8 * 8, max(8, boundary))
      }
      let fits = !wanted.isEmpty && [CRegisters.general, .vector].allSatisfy { kind in
        (used[kind] ?? 0) + wanted.count { $0 == kind } <= (available[kind] ?? 0)
      }
      if fits {
        places.append(
          wanted.map { kind in
            let number = used[kind] ?? 0
            used[kind] = number + 1
            return .register(kind, number)
          })
      } else {
        stack = (stack + alignment - 1) / alignment * alignment
        places.append([.stack(stack)])
        stack += size
      }
    }
    self.places = places
  }
}
