import APIModel

/// What a value of a type is at run time, as far as callers and callees must agree on it.
package enum CRepresentation: Sendable, Hashable {
  case void
  /// The size is in bytes; the sign is nil for `_Bool` and enumerations.
  case integer(size: Int, isSigned: Bool?)
  /// `float`, `double`, `long double`, complex types.
  case floating(String)
  case pointer
  /// A structure or union by its tag.
  case record(String)
  case array(String)
  /// What this version cannot take apart: equal only to itself.
  case other(String)
}

extension CIndex {
  package func representation(of type: CType) -> CRepresentation {
    switch type {
    case .pointer: return .pointer
    case .array(let element, let length): return .array("\(representation(of: element))[\(length ?? "")]")
    case .function: return .other("function")
    case .named(let name, _):
      if let integer = integer(name) { return integer }
      if name == "void" { return .void }
      if ["float", "double", "long double"].contains(name) || name.hasPrefix("_Complex") {
        return .floating(name)
      }
      if name.hasPrefix("enum ") {
        return .integer(size: tag(of: type)?.c?.layout?.size ?? 4, isSigned: nil)
      }
      return name.contains(" ") ? .record(name) : .other(name)
    }
  }

  /// What an array or record consists of, so that `void *pair[2]` and a structure of two pointers
  /// are known to be the same in memory; nil for anything with bit-fields, unions of unlike members or
  /// other things that this cannot lay out, and for what is too long to bother.
  package func scalars(of type: CType) -> [CRepresentation]? {
    var found: [CRepresentation] = []
    return append(type, to: &found, depth: 0) ? found : nil
  }

  private func append(_ type: CType, to found: inout [CRepresentation], depth: Int) -> Bool {
    guard depth < 8, found.count <= 64 else { return false }
    if case .array(let element, let length) = type {
      guard let length, let count = Int(length) else { return false }
      // Long rows of numbers are compared as one.
      if count > 64, case .integer(let size, _) = representation(of: element) {
        found.append(.array("\(size)[\(count)]"))
        return true
      }
      guard count <= 64 else { return false }
      return (0..<count).allSatisfy { _ in append(element, to: &found, depth: depth + 1) }
    }
    switch representation(of: type) {
    case .record:
      guard let record = tag(of: type), record.c?.isOpaque != true else { return false }
      if record.kind == .cStruct { return appendFields(of: record, to: &found, depth: depth + 1) }
      let members = fields(of: record).map { $0.type.flatMap { scalars(of: CType($0)) } }
      guard record.kind == .cUnion, let first = members.first, let first, members.allSatisfy({ $0 == first }) else {
        return false
      }
      found += first
    case .integer(let size, _): found.append(.integer(size: size, isSigned: nil))
    // A real and an imaginary part (C17 6.2.5).
    case .floating("_Complex double"): found += [.floating("double"), .floating("double")]
    case .floating("_Complex float"): found += [.floating("float"), .floating("float")]
    case .array, .other, .void: return false
    case let scalar: found.append(scalar)
    }
    return true
  }

  /// Only records whose fields follow each other as C lays them out by itself.
  private func appendFields(of record: Declaration, to found: inout [CRepresentation], depth: Int) -> Bool {
    var end = 0
    for field in fields(of: record) {
      guard let place = field.c?.field, let size = place.size, place.bitWidth == nil, place.offset == end,
        let type = field.type, append(CType(type), to: &found, depth: depth)
      else { return false }
      end = place.offset + size * 8
    }
    return end == (record.c?.layout?.size ?? -1) * 8
  }

  /// C's integers with the sizes of the snapshot's target (LP64, LLP64 or ILP32).
  private func integer(_ name: String) -> CRepresentation? {
    switch name {
    case "char": return .integer(size: 1, isSigned: !isUnsignedCharTarget)
    case "signed char": return .integer(size: 1, isSigned: true)
    case "unsigned char": return .integer(size: 1, isSigned: false)
    case "_Bool", "bool": return .integer(size: 1, isSigned: nil)
    case "short": return .integer(size: 2, isSigned: true)
    case "unsigned short": return .integer(size: 2, isSigned: false)
    case "int": return .integer(size: 4, isSigned: true)
    case "unsigned int": return .integer(size: 4, isSigned: false)
    case "long": return .integer(size: longSize, isSigned: true)
    case "unsigned long": return .integer(size: longSize, isSigned: false)
    case "long long": return .integer(size: 8, isSigned: true)
    case "unsigned long long": return .integer(size: 8, isSigned: false)
    case "__int128": return .integer(size: 16, isSigned: true)
    case "unsigned __int128": return .integer(size: 16, isSigned: false)
    default: return nil
    }
  }

  private var longSize: Int {
    let target = surface.snapshot.header.target
    let narrow = [
      "i386", "i486", "i586", "i686", "armv", "arm-", "thumb", "wasm32", "mips-", "mipsel", "powerpc-",
    ]
    return target.contains("windows") || narrow.contains { target.hasPrefix($0) } ? 4 : 8
  }

  private var isUnsignedCharTarget: Bool {
    let target = surface.snapshot.header.target
    return ["aarch64", "arm", "powerpc", "s390", "riscv"].contains { target.hasPrefix($0) }
      && !target.contains("apple") && !target.contains("windows")
  }
}
