import APIModel

/// Which members values of a type have, as far as the library's declarations and a list of everyday names of the
/// standard library tell.
struct ValueMembers {
  private let surface: Surface

  init(_ surface: Surface) { self.surface = surface }

  /// Whether a value has a member of that base name; nil where that is not known.
  func has(_ name: String, isCalled: Bool, _ type: TypeStructure) -> Bool? {
    let type = surface.resolvingAlias(type)
    switch type.head {
    case .tuple(let labels): return labels.contains(name) || Int(name).map(labels.indices.contains) == true
    case .optional, .implicitlyUnwrapped: return ["map", "flatMap", "unsafelyUnwrapped", "take"].contains(name)
    case .array: return standard(name, isCalled, "Array")
    case .dictionary: return standard(name, isCalled, "Dictionary")
    case .some, .any:
      let answers = type.constraints.map { has(name, isCalled: isCalled, $0) }
      return answers.contains(true) ? true : answers.contains(nil) ? nil : false
    case .nominal(let named):
      guard let declaration = surface.declaration(of: type) else { return standard(name, isCalled, named) }
      return own(name, isCalled, declaration)
    default: return nil
    }
  }

  /// Whether the library's own type declares it.
  func declares(_ name: String, _ type: TypeStructure) -> Bool {
    surface.declaration(of: type).map { surface.members[$0.id] ?? [] }?.contains { $0.baseName == name } == true
  }

  /// Numbers and the like have few members that others' types have as well.
  func isNumber(_ type: TypeStructure) -> Bool {
    guard case .nominal(let name) = type.head, surface.declaration(of: type) == nil else { return false }
    return name == "Bool" || StandardLibrary.conforms(name, to: "Numeric") == true
  }

  /// Whether nothing is known of the type.
  func isUnknown(_ type: TypeStructure) -> Bool {
    switch type.head {
    case .nominal(let name): surface.declaration(of: type) != nil || !StandardLibrary.knows(type: name)
    case .some, .any, .optional, .dictionary, .tuple: false
    default: true
    }
  }

  private func own(_ name: String, _ isCalled: Bool, _ type: Declaration) -> Bool? {
    if type.has("@dynamicMemberLookup") { return nil }
    if (surface.members[type.id] ?? []).contains(where: { $0.baseName == name && surface.concealment(of: $0) == nil }) { return true }
    var isOpen = false
    for ancestor in surface.ancestors(of: surface.fullName(of: type)).union(surface.superclasses(of: surface.fullName(of: type))) {
      if let local = surface.localName(ancestor), let declaration = surface.byName[local]?.first(where: { $0.kind.isType }) {
        if (surface.members[declaration.id] ?? []).contains(where: { $0.baseName == name }) { return true }
      } else if StandardLibrary.knows(protocol: ancestor) {
        if Self.names(of: ancestor).contains(Self.key(name, isCalled)) { return true }
        isOpen = isOpen || StandardLibrary.isSequence(ancestor) && !Self.vocabulary.contains(Self.key(name, isCalled))
      } else {
        isOpen = true
      }
    }
    return isOpen || Self.derived.contains(name) ? nil : false
  }

  /// What the compiler or an everyday protocol may give any type.
  private static let derived: Set<String> = [
    "hashValue", "description", "debugDescription", "rawValue", "self", "id", "localizedDescription", "hash", "encode",
  ]

  /// All that a `Result` has, so that what it has not is known as well.
  private static let ofResult: Set<String> = ["get()", "map()", "mapError()", "flatMap()", "flatMapError()"]

  private func standard(_ name: String, _ isCalled: Bool, _ type: String) -> Bool? {
    let key = Self.key(name, isCalled)
    if type == "Result", !Self.derived.contains(name) { return Self.ofResult.contains(key) }
    guard Self.vocabulary.contains(key) else { return nil }
    let isProtocol = StandardLibrary.knows(protocol: type)
    guard isProtocol || StandardLibrary.knows(type: type) else { return nil }
    return ([type] + StandardLibrary.ancestors(of: type)).contains { Self.names(of: $0).contains(key) }
  }

  func element(of type: TypeStructure) -> TypeStructure? {
    let type = surface.resolvingAlias(type)
    switch type.head {
    case .some, .any:
      return type.constraints.lazy.compactMap { constraint -> TypeStructure? in
        guard case .nominal(let name) = constraint.head, StandardLibrary.isSequence(name) else { return nil }
        return constraint.arguments.first
      }.first
    default: return surface.memberType("Element", of: type)
    }
  }

  /// The type of a member that has no arguments; nil where it is not known.
  func type(of name: String, _ type: TypeStructure) -> TypeStructure? {
    let type = surface.resolvingAlias(type)
    if case .tuple(let labels) = type.head {
      let place = labels.firstIndex(of: name) ?? Int(name)
      return place.flatMap { type.arguments.indices.contains($0) ? surface.resolvingAlias(type.arguments[$0]) : nil }
    }
    guard let declaration = surface.declaration(of: type) else { return nil }
    let member = (surface.members[declaration.id] ?? []).first { $0.name == name && $0.parameters == nil }
    return member?.type.map { surface.resolvingAlias(TypeStructure($0).substituting(declaration.generics.parameters.bound(to: type.arguments))) }
  }

  // MARK: The standard library

  /// Whether the member is the same for all sequences of the same elements.
  static func isAlike(_ name: String, isCalled: Bool) -> Bool { alike.contains(key(name, isCalled)) }

  private static func key(_ name: String, _ isCalled: Bool) -> String { isCalled ? name + "()" : name }

  private static func names(of type: String) -> Set<String> { known[type] ?? [] }

  private static let vocabulary = known.values.reduce(into: Set<String>()) { $0.formUnion($1) }

  private static let alike: Set<String> = [
    "map()", "compactMap()", "flatMap()", "forEach()", "contains()", "allSatisfy()", "sorted()", "min()", "max()", "reduce()",
    "joined()", "first", "first()", "last", "enumerated()", "randomElement()", "lowerBound", "upperBound",
  ]

  private static let known: [String: Set<String>] = {
    var result: [String: Set<String>] = [:]
    for (type, names) in lists { result[type] = Set(names.split(whereSeparator: \.isWhitespace).map(String.init)) }
    return result
  }()

  /// By the base names, with parentheses for what is called. Source: the interface of the `Swift` module, 6.3.
  private static let lists: [String: String] = [
    "Sequence": """
    map() compactMap() flatMap() filter() forEach() reduce() contains() allSatisfy() first() min() max() sorted() reversed() \
    enumerated() joined() prefix() dropFirst() dropLast() suffix() split() elementsEqual() starts() shuffled() lazy \
    makeIterator() underestimatedCount drop()
    """,
    "Collection": "isEmpty count first startIndex endIndex indices randomElement() firstIndex() index() distance() formIndex() index()",
    "BidirectionalCollection": "last last() lastIndex()",
    "MutableCollection": "sort() reverse() shuffle() swapAt() partition()",
    "RangeReplaceableCollection": """
    append() insert() remove() removeAll() removeFirst() removeLast() removeSubrange() replaceSubrange() reserveCapacity() popLast()
    """,
    "SetAlgebra": """
    insert() remove() union() intersection() subtracting() symmetricDifference() formUnion() formIntersection() subtract() \
    isSubset() isSuperset() isDisjoint() isEmpty contains() update()
    """,
    "Set": "removeAll() removeFirst() popFirst() reserveCapacity()",
    "Dictionary": """
    keys values mapValues() compactMapValues() merge() merging() updateValue() removeValue() removeAll() reserveCapacity() popFirst()
    """,
    "StringProtocol": "utf8 utf16 unicodeScalars uppercased() lowercased() hasPrefix() hasSuffix()",
    "Range": "lowerBound upperBound overlaps() clamped()", "ClosedRange": "lowerBound upperBound overlaps() clamped()",
  ]
}
