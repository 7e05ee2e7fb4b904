import APIModel

/// How the values of frozen types are passed.
extension Surface {
  /// Whether the values of a frozen type are passed in memory, as those of one that is not frozen always are: nobody
  /// knows how large a part is, or there is more than registers hold.
  func isPassedInMemory(_ type: Declaration) -> Bool { isPassedInMemory(type, depth: 0) }

  private func isPassedInMemory(_ type: Declaration, depth: Int) -> Bool {
    // No value contains itself, but a snapshot may say so.
    guard depth < 16 else { return false }
    let parts = type.layout.map(FrozenPart.init)
    if parts.contains(where: { isInMemory($0, depth: depth) }) { return true }
    return type.kind == .struct && parts.reduce(0) { $0 + Self.words(of: TypeStructure($1.type)) } > Self.registers
  }

  private func isInMemory(_ part: FrozenPart, depth: Int) -> Bool {
    if part.marks.contains("weak") { return true }
    return part.marks.isEmpty && isInMemory(TypeStructure(part.type), depth: depth)
  }

  private func isInMemory(_ type: TypeStructure, depth: Int) -> Bool {
    let type = resolvingAlias(type)
    switch type.head {
    case .optional, .implicitlyUnwrapped, .tuple:
      return type.arguments.contains { isInMemory($0, depth: depth) }
    case .any: return type.constraints != [TypeStructure(.nominal("Error"))] && !isClass(type)
    case .nominal(let name):
      guard let own = declaration(of: type) else { return name == "Any" || Self.resilientTypes.contains(StandardLibrary.tableName(name)) }
      guard own.kind == .struct || own.kind == .enum else { return false }
      return !own.attributes.contains("@frozen") || isPassedInMemory(own, depth: depth + 1)
    default: return false
    }
  }

  /// As many values are passed and returned in registers.
  private static let registers = 4

  /// As few registers as a value surely takes.
  private static func words(of type: TypeStructure) -> Int {
    switch type.head {
    case .array, .dictionary: 1
    case .function: 2
    case .tuple: type.arguments.reduce(0) { $0 + words(of: $1) }
    case .nominal(let name):
      switch StandardLibrary.tableName(name) {
      case "Int", "UInt", "Int64", "UInt64", "Double", "Set": 1
      case "String": 2
      default: 0
      }
    default: 0
    }
  }

  /// Values of the standard library that are not frozen.
  private static let resilientTypes: Set<String> = [
    "AsyncStream", "AsyncThrowingStream", "CheckedContinuation", "CollectionDifference", "ContinuousClock",
    "ContinuousClock.Instant", "Mirror", "SuspendingClock", "SuspendingClock.Instant",
  ]
}
