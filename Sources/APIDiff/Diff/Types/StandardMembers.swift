import APIModel

/// The members that protocols of the standard library give the types that conform to them, by default
/// implementations or because the compiler derives them. Source: the interface of the `Swift` module, 6.3.
extension StandardLibrary {
  /// Whether a protocol of the standard library that the type conforms to gives it a member of that name.
  static func provides(_ member: Declaration, to protocols: Set<String>) -> Bool {
    protocols.contains { name in ([name] + inherited(by: name)).contains { members[$0]?[member.name] != nil } }
  }

  /// Whether the compiler itself can write the member of a type that conforms to its protocol.
  static func isDerivable(_ member: Declaration, of type: Declaration) -> Bool {
    derivable.contains(member.name) || type.kind == .enum && derivableOfEnums.contains(member.name)
  }

  /// Whether types that conform to one of the protocols have the member of its extension instead of their own.
  static func gives(_ member: String, to protocols: Set<String>) -> Bool {
    switch member {
    case "==(_:_:)": !protocols.isDisjoint(with: ["RawRepresentable", "Strideable"])
    case "hash(into:)", "hashValue": protocols.contains("RawRepresentable")
    default: false
    }
  }

  /// The member of that name and kind that a protocol gives; where nothing tells its type, with the given one.
  static func member(like old: Declaration, of protocol: String) -> Declaration? {
    guard let text = members[`protocol`]?[old.name] else { return nil }
    var result = Declaration(id: "\(`protocol`).\(old.name)", kind: old.kind, path: [`protocol`, old.name])
    result.parent = `protocol`
    result.effects = old.effects
    result.accessors = old.accessors.map { _ in Accessors() }
    result.modifiers = old.modifiers.intersection([.prefix, .postfix, .failable])
    guard text != "_" else {
      (result.parameters, result.type, result.generics) = (old.parameters, old.type, old.generics)
      return result
    }
    let parts = text.split(separator: ": where ").map(String.init)
    if parts.count > 1 {
      result.generics.requirements = [
        GenericRequirement(subject: TypeReference("Self.Element"), relation: .conforms, constraint: TypeReference(parts[1]))
      ]
    }
    let type = TypeStructure(TypeReference(parts[0]))
    guard let value = type.functionResult else {
      result.type = TypeReference(type.text)
      return result
    }
    result.type = old.kind == .initializer ? nil : TypeReference(value.text)
    result.parameters = zip(labels(of: old.name), type.arguments.dropLast()).map(parameter)
    if type.contains(where: { $0.head == .parameter("τ_1_0") }) {
      result.generics.parameters = [GenericParameter(name: "T", kind: .type, depth: 1, index: 0)]
    }
    return result
  }

  private static func labels(of name: String) -> [String?] {
    let list = name.drop { $0 != "(" }.dropFirst().dropLast()
    return list.split(separator: ":").map { $0 == "_" ? nil : String($0) }
  }

  private static func parameter(_ label: String?, _ type: TypeStructure) -> Parameter {
    guard case .specified(let specifier) = type.head, let own = type.arguments.first else {
      return Parameter(label: label, name: nil, type: TypeReference(type.text))
    }
    var parameter = Parameter(label: label, name: nil, type: TypeReference(own.text))
    parameter.specifiers = [specifier]
    return parameter
  }

  private static let derivable: Set<String> = [
    "==(_:_:)", "hash(into:)", "hashValue", "encode(to:)", "init(from:)", "init(rawValue:)", "rawValue", "allCases",
  ]

  private static let derivableOfEnums: Set<String> = [
    "<(_:_:)", "stringValue", "intValue", "init(stringValue:)", "init(intValue:)",
  ]

  private static let equality = ["==(_:_:)": "(Self, Self) -> Bool", "!=(_:_:)": "(Self, Self) -> Bool"]

  private static let order = ["<(_:_:)", ">(_:_:)", "<=(_:_:)", ">=(_:_:)"].map { ($0, "(Self, Self) -> Bool") }

  /// Protocol → name → type, with `_` for what depends on the conforming type.
  private static let members: [String: [String: String]] = [
    "Equatable": equality,
    "Hashable": ["hash(into:)": "(inout Hasher) -> ()", "hashValue": "Int"],
    "Comparable": Dictionary(uniqueKeysWithValues: order),
    "Identifiable": ["id": "ObjectIdentifier"],
    "CustomStringConvertible": ["description": "String"],
    "CustomDebugStringConvertible": ["debugDescription": "String"],
    "Error": ["localizedDescription": "String"],
    "Encodable": ["encode(to:)": "_"], "Decodable": ["init(from:)": "_"],
    "RawRepresentable": ["init(rawValue:)": "_", "rawValue": "_"],
    "CaseIterable": ["allCases": "[Self]"],
    "CodingKey": ["stringValue": "String", "intValue": "Int?", "init(stringValue:)": "_", "init(intValue:)": "_"],
    "ExpressibleByStringLiteral": ["init(extendedGraphemeClusterLiteral:)": "_", "init(unicodeScalarLiteral:)": "_"],
    "ExpressibleByStringInterpolation": ["init(stringInterpolation:)": "_"],
    "AdditiveArithmetic": [
      "+(_:)": "(Self) -> Self", "+=(_:_:)": "(inout Self, Self) -> ()", "-=(_:_:)": "(inout Self, Self) -> ()",
    ],
    "SignedNumeric": ["-(_:)": "(Self) -> Self", "negate()": "() -> ()"],
    "BinaryInteger": ["signum()": "() -> Self", "isMultiple(of:)": "(Self) -> Bool", "quotientAndRemainder(dividingBy:)": "_"],
    "SetAlgebra": [
      "isEmpty": "Bool", "isSubset(of:)": "(Self) -> Bool", "isSuperset(of:)": "(Self) -> Bool",
      "isStrictSubset(of:)": "(Self) -> Bool", "isStrictSuperset(of:)": "(Self) -> Bool",
      "isDisjoint(with:)": "(Self) -> Bool", "subtract(_:)": "(Self) -> ()", "subtracting(_:)": "(Self) -> Self",
    ],
    "OptionSet": [
      "init()": "() -> Self", "contains(_:)": "(Self) -> Bool", "union(_:)": "(Self) -> Self",
      "intersection(_:)": "(Self) -> Self", "symmetricDifference(_:)": "(Self) -> Self", "formUnion(_:)": "(Self) -> ()",
      "formIntersection(_:)": "(Self) -> ()", "formSymmetricDifference(_:)": "(Self) -> ()", "remove(_:)": "(Self) -> Self?",
      "update(with:)": "(Self) -> Self?",
    ],
    "Sequence": [
      "makeIterator()": "_", "underestimatedCount": "Int", "map(_:)": "((Self.Element) throws -> τ_1_0) -> [τ_1_0]",
      "compactMap(_:)": "((Self.Element) throws -> τ_1_0?) -> [τ_1_0]",
      "reduce(_:_:)": "(τ_1_0, (τ_1_0, Self.Element) throws -> τ_1_0) -> τ_1_0",
      "filter(_:)": "((Self.Element) throws -> Bool) -> [Self.Element]",
      "forEach(_:)": "((Self.Element) throws -> ()) -> ()", "contains(where:)": "((Self.Element) throws -> Bool) -> Bool",
      "allSatisfy(_:)": "((Self.Element) throws -> Bool) -> Bool",
      "first(where:)": "((Self.Element) throws -> Bool) -> Self.Element?",
      "sorted(by:)": "((Self.Element, Self.Element) throws -> Bool) -> [Self.Element]", "reversed()": "() -> [Self.Element]",
      "shuffled()": "() -> [Self.Element]", "contains(_:)": "(Self.Element) -> Bool: where Equatable",
      "sorted()": "() -> [Self.Element]: where Comparable", "min()": "() -> Self.Element?: where Comparable",
      "max()": "() -> Self.Element?: where Comparable",
    ],
    "Collection": [
      "isEmpty": "Bool", "count": "Int", "first": "Self.Element?", "indices": "_", "randomElement()": "() -> Self.Element?",
      "formIndex(after:)": "(inout Self.Index) -> ()", "index(_:offsetBy:)": "(Self.Index, Int) -> Self.Index",
      "index(_:offsetBy:limitedBy:)": "(Self.Index, Int, Self.Index) -> Self.Index?",
      "distance(from:to:)": "(Self.Index, Self.Index) -> Int",
      "firstIndex(where:)": "((Self.Element) throws -> Bool) -> Self.Index?",
      "firstIndex(of:)": "(Self.Element) -> Self.Index?: where Equatable",
    ],
    "BidirectionalCollection": ["last": "Self.Element?", "formIndex(before:)": "(inout Self.Index) -> ()"],
    "RandomAccessCollection": ["index(after:)": "(Self.Index) -> Self.Index", "index(before:)": "(Self.Index) -> Self.Index"],
    "MutableCollection": ["swapAt(_:_:)": "(Self.Index, Self.Index) -> ()"],
    "RangeReplaceableCollection": [
      "removeFirst()": "() -> Self.Element", "removeFirst(_:)": "(Int) -> ()", "reserveCapacity(_:)": "(Int) -> ()",
      "removeAll(keepingCapacity:)": "(Bool) -> ()", "remove(at:)": "(Self.Index) -> Self.Element",
    ],
  ]
}
