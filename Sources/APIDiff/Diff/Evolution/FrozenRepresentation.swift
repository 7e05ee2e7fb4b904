import APIModel

/// The numbers and pointers that a value of a frozen type is made of, each at its place: compiled clients know nothing
/// else of what has no name. Sizes are those of 64-bit targets.
struct FrozenRepresentation: Hashable {
  struct Scalar: Hashable {
    enum Kind { case integer, floating, truth, pointer }

    var kind: Kind
    /// Its size, which is its alignment as well.
    var size: Int
    var offset = 0
    /// What inlined code calls the property.
    var name: String?
  }

  private(set) var scalars: [Scalar] = []
  private(set) var size = 0
  private(set) var alignment = 1

  /// Nothing, until something is appended.
  init() {}

  private init(_ scalar: Scalar) {
    scalars = [scalar]
    size = scalar.size
    alignment = scalar.size
  }

  /// Whether its parts stay where they are in relation to each other wherever it begins.
  var isAlignedAsItsFirst: Bool { scalars.first.map { $0.size == alignment } ?? true }

  private mutating func append(_ part: FrozenRepresentation, as name: String? = nil) {
    let offset = (size + part.alignment - 1) / part.alignment * part.alignment
    scalars += part.scalars.map { Scalar(kind: $0.kind, size: $0.size, offset: offset + $0.offset, name: name) }
    size = offset + part.size
    alignment = max(alignment, part.alignment)
  }
}

extension FrozenRepresentation {
  /// nil where we do not know what a part is made of.
  /// - Parameter names: Those that inlined code may go on using.
  init?(_ parts: some Sequence<FrozenPart>, named names: Set<String> = [], in surface: Surface, depth: Int = 0) {
    self.init()
    for part in parts {
      guard part.marks.isEmpty, !part.isObserved, let made = Self.representation(part.type, surface, depth) else { return nil }
      append(made, as: names.contains(part.name) ? part.name : nil)
    }
  }

  private static func representation(_ type: TypeReference, _ surface: Surface, _ depth: Int) -> FrozenRepresentation? {
    if let literal = literals[type.text] { return scalars[literal].map(FrozenRepresentation.init) }
    return representation(TypeStructure(type), surface, depth)
  }

  private static func representation(_ type: TypeStructure, _ surface: Surface, _ depth: Int) -> FrozenRepresentation? {
    let type = surface.resolvingAlias(type)
    if case .tuple = type.head {
      var result = FrozenRepresentation()
      for argument in type.arguments {
        guard let part = representation(argument, surface, depth) else { return nil }
        result.append(part)
      }
      return result
    }
    guard case .nominal(let name) = type.head else { return nil }
    if let scalar = scalars[name] { return FrozenRepresentation(scalar) }
    // Sources do not say whose type it is that only inlined code knows.
    let local = TypeStructure(.nominal("\(surface.module).\(name)"), type.arguments)
    // No value contains itself, but a snapshot may say so.
    guard depth < 16, let own = surface.declaration(of: type) ?? surface.declaration(of: local), own.kind == .struct, own.attributes.contains("@frozen"),
      own.generics.parameters.isEmpty, !own.layout.isEmpty
    else { return nil }
    return FrozenRepresentation(own.layout.map(FrozenPart.init), in: surface, depth: depth + 1)
  }

  /// What a property is whose type is inferred from a literal.
  private static let literals = ["= integer": "Int", "= float": "Double", "= boolean": "Bool"]

  private static let scalars: [String: Scalar] = [
    "Int": Scalar(kind: .integer, size: 8), "UInt": Scalar(kind: .integer, size: 8),
    "Int64": Scalar(kind: .integer, size: 8), "UInt64": Scalar(kind: .integer, size: 8),
    "Int32": Scalar(kind: .integer, size: 4), "UInt32": Scalar(kind: .integer, size: 4),
    "Int16": Scalar(kind: .integer, size: 2), "UInt16": Scalar(kind: .integer, size: 2),
    "Int8": Scalar(kind: .integer, size: 1), "UInt8": Scalar(kind: .integer, size: 1),
    "Double": Scalar(kind: .floating, size: 8), "Float": Scalar(kind: .floating, size: 4),
    "Bool": Scalar(kind: .truth, size: 1),
    "UnsafeRawPointer": Scalar(kind: .pointer, size: 8), "UnsafeMutableRawPointer": Scalar(kind: .pointer, size: 8),
    "UnsafePointer": Scalar(kind: .pointer, size: 8), "UnsafeMutablePointer": Scalar(kind: .pointer, size: 8),
    "OpaquePointer": Scalar(kind: .pointer, size: 8),
  ]
}

extension Comparison {
  /// Whether values of a frozen struct are made of the same in the same places, though what clients cannot name is
  /// written in another way: a tuple for two properties, `UInt` for `Int`.
  func isRepresentedAlike(_ old: Declaration, _ new: Declaration) -> Bool {
    var (before, after) = (old.layout.map(FrozenPart.init)[...], new.layout.map(FrozenPart.init)[...])
    let kept = Set(before.map(\.name)).intersection(after.map(\.name)).subtracting(["_"])
    // What became of others that clients know is said of them.
    let isSaid = (self.old.members[old.id] ?? []).contains { member in
      member.kind == .property && member.access != .internal && !kept.contains(member.name) && before.contains { $0.name == member.name }
    }
    if isSaid { return false }
    func isAlike(_ old: FrozenPart, _ new: FrozenPart) -> Bool {
      isStoredAlike(old, new) && (old.name == new.name || !kept.contains(old.name) && !kept.contains(new.name))
    }
    while let first = before.first, let other = after.first, isAlike(first, other) {
      before.removeFirst()
      after.removeFirst()
    }
    let isAtStart = before.startIndex == 0
    while let last = before.last, let other = after.last, isAlike(last, other) {
      before.removeLast()
      after.removeLast()
    }
    guard let was = FrozenRepresentation(before, named: kept, in: self.old),
      let now = FrozenRepresentation(after, named: kept, in: self.new)
    else { return false }
    return was == now && (isAtStart || was.isAlignedAsItsFirst)
  }
}
