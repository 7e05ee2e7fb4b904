import APIModel

extension Surface {
  /// What a member type of another one is: by its typealias, or by what the compiler infers it from,
  /// which symbol graphs leave out. nil where nothing tells.
  func memberType(_ name: String, of owner: TypeStructure) -> TypeStructure? {
    if let known = StandardLibrary.associatedType(name, of: owner) ?? promisedMember(name, of: owner) { return known }
    guard let declaration = declaration(of: owner), declaration.kind.isNominal, declaration.kind != .protocol else { return nil }
    if let alias = alias(named: "\(declaration.qualifiedName).\(name)") { return Self.expand(alias, owner.arguments) }
    let arguments = declaration.generics.parameters.bound(to: owner.arguments)
    return inferredType(name, of: declaration)?.substituting(arguments) ?? inheritedAlias(name, of: owner, declaration, arguments)
  }

  /// What an existential or opaque type says of an associated type: `Int` of `any Store<Int>`, or of a protocol that
  /// fixes it.
  func promisedMember(_ name: String, of owner: TypeStructure) -> TypeStructure? {
    guard owner.head == .any || owner.head == .some else { return nil }
    return owner.constraints.lazy.compactMap { constraint -> TypeStructure? in
      guard let asked = self.declaration(of: constraint), asked.kind == .protocol else { return nil }
      if let place = asked.primaryAssociatedTypes.firstIndex(of: name), constraint.arguments.indices.contains(place) {
        return constraint.arguments[place]
      }
      let own = TypeReference("Self.\(name)")
      return asked.generics.requirements.first { $0.relation == .sameType && $0.subject == own }.map { TypeStructure($0.constraint) }
    }.first
  }

  /// What a conforming type's associated type is where the type does not say it itself.
  func inferredMember(_ name: String, of type: Declaration) -> TypeStructure? {
    isAsked(forType: name, of: type) ? inferredType(name, of: type) : nil
  }

  /// Whether a type has the associated type of a protocol under that name, though it may not declare it.
  func isAsked(forType name: String, of type: Declaration) -> Bool {
    let asked = StandardLibrary.protocols(withAssociatedType: name)
    let ancestors = ancestors(of: fullName(of: type))
    return !ancestors.isDisjoint(with: asked)
      || ancestors.contains { home(of: $0).flatMap { $0.surface.byName["\($0.local).\(name)"] }?.contains { $0.kind == .associatedType } == true }
  }

  /// An associated type that no typealias names is a generic parameter of its name, or follows from the member that
  /// meets the requirement.
  private func inferredType(_ name: String, of type: Declaration) -> TypeStructure? {
    if let parameter = type.generics.parameters.first(where: { $0.name == name }) {
      return TypeStructure(.parameter(parameter.canonicalName))
    }
    let own = members[type.id] ?? []
    return standardType(name, of: type, own) ?? witnessedType(name, of: type, own)
  }

  /// Where a protocol of the standard library asks for it.
  private func standardType(_ name: String, of type: Declaration, _ own: [Declaration]) -> TypeStructure? {
    let typeOf = { (member: String) in own.first { $0.name == member }?.type.map { TypeStructure($0) } }
    switch name {
    case "RawValue": return type.kind == .enum ? type.type.map { TypeStructure($0) } ?? typeOf("rawValue") : typeOf("rawValue")
    case "ID": return typeOf("id")
    case "Index": return typeOf("startIndex")
    case "Iterator": return typeOf("makeIterator()") ?? defaultIterator(of: type)
    case "AsyncIterator": return typeOf("makeAsyncIterator()")
    case "Element":
      if let next = typeOf("next()") { return next.isOptional ? next.arguments.first : nil }
      let iterator = (typeOf("makeIterator()") ?? typeOf("makeAsyncIterator()")).map(resolvingAlias)
      if let iterator, declaration(of: iterator)?.id != type.id { return memberType("Element", of: iterator) }
      return element(of: own)
    default: return typeOfWitness(name, own)
    }
  }

  /// The iterator of a sequence that makes none itself: it is its own, or a collection's that goes through its indices.
  private func defaultIterator(of type: Declaration) -> TypeStructure? {
    let ancestors = ancestors(of: fullName(of: type))
    if ancestors.contains("IteratorProtocol") { return structure(of: type) }
    return ancestors.contains("Collection") ? TypeStructure(.nominal("IndexingIterator"), [structure(of: type)]) : nil
  }

  /// What stands in the member by which the standard library's protocols tell an associated type.
  private func typeOfWitness(_ name: String, _ own: [Declaration]) -> TypeStructure? {
    let members = StandardLibrary.witnesses[name] ?? []
    guard let witness = own.first(where: { members.contains($0.name) }) else { return nil }
    guard let parameter = witness.parameters?.first, witness.kind == .initializer else { return witness.type.map { TypeStructure($0) } }
    return TypeStructure(parameter.type)
  }

  /// A collection's subscript with its own index.
  private func element(of members: [Declaration]) -> TypeStructure? {
    guard let index = members.first(where: { $0.name == "startIndex" })?.type else { return nil }
    let subscripts = members.filter { $0.kind == .subscript && $0.parameters?.map(\.type) == [index] }
    return subscripts.count == 1 ? subscripts[0].type.map { TypeStructure($0) } : nil
  }

  /// What stands in a witness where the module's protocol mentions its associated type.
  private func witnessedType(_ name: String, of type: Declaration, _ own: [Declaration]) -> TypeStructure? {
    for ancestor in ancestors(of: "\(module).\(type.qualifiedName)") {
      guard let (home, local) = home(of: ancestor),
        let asked = home.byName["\(local).\(name)"]?.first(where: { $0.kind == .associatedType }), let parent = asked.parent
      else { continue }
      for requirement in home.members[parent] ?? [] where requirement.requirement != nil {
        for witness in own where witness.name == requirement.name && witness.kind == requirement.kind {
          if let found = Self.witness(of: name, requirement, witness) { return found }
        }
      }
      let isTold = (home.members[parent] ?? []).contains { $0.requirement != nil && $0.mentions(associatedType: name) }
      if !isTold, let given = asked.type { return TypeStructure(given) }
    }
    return nil
  }

  /// What stands in a member that meets a requirement where the requirement mentions its associated type.
  static func witness(of name: String, _ requirement: Declaration, _ witness: Declaration) -> TypeStructure? {
    // A function without a result gives `()`.
    let asked = (requirement.parameters ?? []).map(\.type) + [requirement.type ?? TypeReference("()")]
    let given = (witness.parameters ?? []).map(\.type) + [witness.type ?? TypeReference("()")]
    guard asked.count == given.count else { return nil }
    return zip(asked, given).lazy.compactMap { TypeStructure($0).part(of: TypeStructure($1), named: name) }.first
  }
}

extension TypeStructure {
  /// What stands in the other type where this one has `Self.Name`.
  fileprivate func part(of other: TypeStructure, named name: String) -> TypeStructure? {
    if head == .member(name), arguments.first?.head == .selfType { return other }
    guard head == other.head, arguments.count == other.arguments.count else { return nil }
    // A type does not tell of what it is a member, nor why it conforms to something.
    switch head {
    case .member, .some, .any: return nil
    default: break
    }
    return zip(arguments, other.arguments).lazy.compactMap { $0.part(of: $1, named: name) }.first
  }
}

extension Declaration {
  /// Whether a protocol's associated type stands in the signature where a conforming type's own member tells it.
  func mentions(associatedType name: String) -> Bool {
    var thrown: [TypeReference] = []
    if case .typed(let error) = throwing { thrown = [error] }
    return ((parameters ?? []).map(\.type) + (type.map { [$0] } ?? []) + thrown).contains { type in
      let structure = TypeStructure(type)
      return structure.part(of: structure, named: name) != nil
    }
  }
}

extension StandardLibrary {
  /// Sequences whose only argument is their element.
  private static let sequences: Set<String> = [
    "Set", "ArraySlice", "ContiguousArray", "Set.Iterator", "AnySequence", "AnyIterator", "AnyCollection",
    "AnyBidirectionalCollection", "AnyRandomAccessCollection", "Repeated", "CollectionOfOne", "EmptyCollection",
    "Range", "ClosedRange", "AsyncStream", "AsyncStream.AsyncIterator", "AsyncStream.Iterator", "UnsafeBufferPointer", "UnsafeMutableBufferPointer",
  ]

  private static let stringViews: Set<String> = [
    "String.UnicodeScalarView", "String.UTF8View", "String.UTF16View", "Substring.UnicodeScalarView",
    "Substring.UTF8View", "Substring.UTF16View", "Substring",
  ]

  /// The member whose type or only argument is the associated type.
  static let witnesses: [String: [String]] = [
    "IntegerLiteralType": ["init(integerLiteral:)"], "FloatLiteralType": ["init(floatLiteral:)"],
    "BooleanLiteralType": ["init(booleanLiteral:)"], "StringLiteralType": ["init(stringLiteral:)"],
    "ExtendedGraphemeClusterLiteralType": ["init(extendedGraphemeClusterLiteral:)"],
    "UnicodeScalarLiteralType": ["init(unicodeScalarLiteral:)"], "StringInterpolation": ["init(stringInterpolation:)"],
    "ArrayLiteralElement": ["init(arrayLiteral:)"], "Stride": ["distance(to:)"], "Magnitude": ["magnitude"],
    "Words": ["words"], "AllCases": ["allCases"], "Indices": ["indices"],
    "Instant": ["now"], "Duration": ["duration(to:)", "minimumResolution"],
  ]

  /// The protocols that ask for an associated type of that name, which the compiler infers.
  static func protocols(withAssociatedType name: String) -> Set<String> {
    switch name {
    case "IntegerLiteralType", "FloatLiteralType", "BooleanLiteralType", "StringLiteralType",
      "ExtendedGraphemeClusterLiteralType", "UnicodeScalarLiteralType":
      ["ExpressibleBy" + name.dropLast("Type".count)]
    case "StringInterpolation": ["ExpressibleByStringInterpolation"]
    case "ArrayLiteralElement": ["ExpressibleByArrayLiteral"]
    case "Stride": ["Strideable"]
    case "Magnitude": ["Numeric"]
    case "Words": ["BinaryInteger"]
    case "AllCases": ["CaseIterable"]
    case "Instant": ["Clock"]
    case "Duration": ["Clock", "InstantProtocol"]
    case "SubSequence", "Indices": ["Collection"]
    case "Element": ["Sequence", "AsyncSequence", "IteratorProtocol", "AsyncIteratorProtocol"]
    case "Iterator": ["Sequence"]
    case "AsyncIterator": ["AsyncSequence"]
    case "Index": ["Collection"]
    case "ID": ["Identifiable"]
    case "RawValue": ["RawRepresentable"]
    default: []
    }
  }

  static func associatedType(_ name: String, of type: TypeStructure) -> TypeStructure? {
    switch type.head {
    case .some, .any:
      name == "Element" && type.constraints.count == 1 ? type.constraints.first?.arguments.first : nil
    case .array, .nominal("ArraySlice"), .nominal("ContiguousArray"): arrayMember(name, of: type)
    case .dictionary where type.arguments.count == 2, .nominal("KeyValuePairs") where type.arguments.count == 2:
      dictionaryMember(name, of: type)
    case .nominal("String"), .nominal("Substring"): stringMember(name, of: type)
    // The elements of a sequence's iterator and slices are its own.
    case .member(let part) where ["Iterator", "AsyncIterator", "SubSequence"].contains(part) && name == "Element":
      TypeStructure(.member(name), type.arguments)
    case .nominal(let view) where stringViews.contains(view): viewMember(name, of: view)
    case .nominal(let data) where tableName(data) == "Foundation.Data": dataMember(name, of: type)
    case .nominal(let number) where numberMember(name, of: number) != nil:
      numberMember(name, of: number).map { TypeStructure(.nominal($0)) }
    case .nominal("Range"), .nominal("ClosedRange"): ["Bound", "Element"].contains(name) ? type.arguments.first : nil
    case .nominal("IndexingIterator") where name == "Element":
      type.arguments.first.flatMap { associatedType("Element", of: $0) }
    case .nominal(let clock) where clock.hasSuffix("ContinuousClock") || clock.hasSuffix("SuspendingClock"):
      clockMember(name, of: clock)
    case .nominal("AsyncThrowingStream") where name == "Element": type.arguments.first
    case .nominal(let sequence) where sequences.contains(sequence) && name == "Element": type.arguments.first
    default: nil
    }
  }

  private static func clockMember(_ name: String, of clock: String) -> TypeStructure? {
    guard ["ContinuousClock", "SuspendingClock", "_Concurrency.ContinuousClock", "_Concurrency.SuspendingClock"].contains(clock)
    else { return nil }
    switch name {
    case "Duration": return TypeStructure(.nominal("Duration"))
    case "Instant": return TypeStructure(.nominal("\(clock).Instant"))
    default: return nil
    }
  }

  private static func numberMember(_ name: String, of type: String) -> String? {
    switch type {
    case "Int", "Int8", "Int16", "Int32", "Int64", "Int128", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "UInt128":
      switch name {
      case "Magnitude": type.hasPrefix("U") ? type : "U" + type
      case "Stride": "Int"
      case "IntegerLiteralType": type
      default: nil
      }
    case "Double", "Float":
      switch name {
      case "Magnitude", "Stride", "FloatLiteralType": type
      case "Exponent": "Int"
      case "RawExponent": "UInt"
      case "RawSignificand": type == "Double" ? "UInt64" : "UInt32"
      default: nil
      }
    default: nil
    }
  }

  private static func arrayMember(_ name: String, of type: TypeStructure) -> TypeStructure? {
    switch name {
    case "Element", "ArrayLiteralElement": type.arguments.first
    case "Index": TypeStructure(.nominal("Int"))
    case "SubSequence": TypeStructure(.nominal("ArraySlice"), type.arguments)
    case "Iterator": TypeStructure(.nominal("IndexingIterator"), [type])
    case "Indices": TypeStructure(.nominal("Range"), [TypeStructure(.nominal("Int"))])
    default: nil
    }
  }

  private static func dictionaryMember(_ name: String, of type: TypeStructure) -> TypeStructure? {
    switch name {
    case "Element": TypeStructure(.tuple(["key", "value"]), type.arguments)
    case "Key": type.arguments.first
    case "Value": type.arguments.last
    default: nil
    }
  }

  private static func stringMember(_ name: String, of type: TypeStructure) -> TypeStructure? {
    switch name {
    case "Element": TypeStructure(.nominal("Character"))
    case "SubSequence": TypeStructure(.nominal("Substring"))
    case "Index": TypeStructure(.nominal("String.Index"))
    default: nil
    }
  }

  private static func viewMember(_ name: String, of view: String) -> TypeStructure? {
    switch (name, view.split(separator: ".").last) {
    case ("Index", _): TypeStructure(.nominal("String.Index"))
    case ("Element", "UTF8View"): TypeStructure(.nominal("UInt8"))
    case ("Element", "UTF16View"): TypeStructure(.nominal("UInt16"))
    case ("Element", "UnicodeScalarView"): TypeStructure(.nominal("Unicode.Scalar"))
    default: nil
    }
  }

  private static func dataMember(_ name: String, of type: TypeStructure) -> TypeStructure? {
    switch name {
    case "Element": TypeStructure(.nominal("UInt8"))
    case "Index": TypeStructure(.nominal("Int"))
    case "SubSequence": type
    default: nil
    }
  }

  /// Key paths, each a subclass of those behind it, which take the same arguments as far as they have them.
  private static let keyPaths = [
    "ReferenceWritableKeyPath", "WritableKeyPath", "KeyPath", "PartialKeyPath", "AnyKeyPath",
  ]

  static func isKeyPath(_ name: String, a superclass: String) -> Bool {
    guard let place = keyPaths.firstIndex(of: name), let wanted = keyPaths.firstIndex(of: superclass) else { return false }
    return place < wanted
  }
}
