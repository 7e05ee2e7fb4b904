/// What we must know of the standard library to judge a signature: which protocols refine which,
/// and what its everyday types conform to, and a few of Foundation. Source: the interface of the
/// `Swift` module, 6.3.
enum StandardLibrary {
  /// The protocols that a protocol of the standard library refines, directly.
  static func inherited(by name: String) -> [String] { refinements[name] ?? [] }

  /// What a type conforms to, or a protocol refines, directly.
  static func directConformances(of name: String) -> [String] { conformances[tableName(name)] ?? inherited(by: name) }

  /// Generic functions that take numbers.
  static let functionsOfLiterals: Set<String> = ["max(_:_:)", "min(_:_:)", "abs(_:)"]

  /// Whether every file sees what the module declares, without its name.
  static func isPart(_ module: String) -> Bool { module == "Swift" || module == "_Concurrency" }

  /// The name by which the tables have a type.
  static func tableName(_ name: String) -> String {
    guard let dot = name.firstIndex(of: ".") else { return name }
    return umbrella(of: String(name[..<dot])) + name[dot...]
  }

  /// Foundation re-exports its parts: which one a type is named by depends on a file's imports.
  static func umbrella(of module: String) -> String {
    ["FoundationEssentials", "FoundationInternationalization"].contains(module) ? "Foundation" : module
  }

  private static func refines(_ name: String, _ wanted: String) -> Bool {
    inherited(by: name).contains { $0 == wanted || refines($0, wanted) }
  }

  static func knows(protocol name: String) -> Bool { refinements[name] != nil }

  /// Whether the table says what the type conforms to.
  static func knows(type name: String) -> Bool { conformances[tableName(name)] != nil }

  /// Whether a type, or a protocol, has the conformance; nil when this table does not know.
  static func conforms(_ type: String, to wanted: String) -> Bool? {
    if knows(protocol: type) { return knows(protocol: wanted) ? refines(type, wanted) : nil }
    guard let direct = conformances[tableName(type)], knows(protocol: wanted) else { return nil }
    var pending = direct
    var seen: Set<String> = []
    while let next = pending.popLast() {
      if next == wanted { return true }
      if seen.insert(next).inserted { pending += inherited(by: next) }
    }
    // The table holds what matters for everyday signatures, not every conformance there is.
    return closed.contains(wanted) ? false : nil
  }

  /// The protocols whose everyday conforming types the table lists completely.
  private static let closed: Set<String> = [
    "BinaryInteger", "FixedWidthInteger", "SignedInteger", "UnsignedInteger", "FloatingPoint",
    "BinaryFloatingPoint", "StringProtocol", "Sequence", "Collection", "BidirectionalCollection",
    "RandomAccessCollection", "Numeric", "SignedNumeric", "Comparable", "Error", "Identifiable", "RangeExpression",
    "LosslessStringConvertible", "AsyncSequence",
  ]

  /// Protocols that only the compiler knows: types have them without saying so, and they have no table.
  static func isMarker(_ name: String) -> Bool { markers.contains(name) }

  private static let markers: Set<String> = ["BitwiseCopyable", "Copyable", "Escapable", "Sendable", "SendableMetatype"]

  static func isSequence(_ name: String) -> Bool { name == "Sequence" || refines(name, "Sequence") }

  /// Values convert to the other type and back wherever one is asked for (SE-0307).
  static func convertsFloat(_ old: TypeStructure, _ new: TypeStructure) -> Bool {
    guard case .nominal(let from) = old.head, case .nominal(let to) = new.head else { return false }
    return from == "Double" && to.hasSuffix(".CGFloat") || from.hasSuffix(".CGFloat") && to == "Double"
  }

  /// Whether values are mostly written as members of the type (`.seconds(1)`), which only it understands.
  static func isWrittenWithDot(_ type: String) -> Bool { writtenWithDot.contains(tableName(type)) }

  private static let writtenWithDot: Set<String> = [
    "Duration", "Dispatch.DispatchTimeInterval", "String.Encoding", "Foundation.Locale", "Foundation.TimeZone",
    "Foundation.CharacterSet",
  ]

  /// The type of a literal that was written for a value of another type.
  static func literalType(for type: String) -> String? {
    switch type {
    case "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64": "Int"
    case "Float": "Double"
    case "Substring", "Character", "StaticString": "String"
    default: nil
    }
  }

  /// The cases of an enum: each with its name, as declarations have it, and what it holds.
  static func cases(of type: TypeStructure) -> [[String]]? {
    switch type.head {
    case .nominal("Never"): []
    case .nominal("Result") where type.arguments.count == 2:
      [["success(_:)", type.arguments[0].text], ["failure(_:)", type.arguments[1].text]]
    default: nil
    }
  }

  /// What a type conforms to that literals make, the type of such a literal by default, and what generic code asks of it.
  static let literals: [(conformance: String, type: String, constraints: Set<String>)] = [
    ("ExpressibleByStringLiteral", "String", ["StringProtocol"]),
    ("ExpressibleByIntegerLiteral", "Int", ["BinaryInteger", "FixedWidthInteger", "Numeric"]),
    ("ExpressibleByFloatLiteral", "Double", ["BinaryFloatingPoint", "FloatingPoint"]),
    ("ExpressibleByBooleanLiteral", "Bool", []),
  ]

  private static let refinements: [String: [String]] = [
    "Equatable": [], "Hashable": ["Equatable"], "Comparable": ["Equatable"], "Identifiable": [],
    "Error": ["Sendable"], "Sendable": ["SendableMetatype"], "Encodable": [], "Decodable": [], "Codable": ["Encodable", "Decodable"],
    "CustomStringConvertible": [], "CustomDebugStringConvertible": [], "TextOutputStream": [],
    "LosslessStringConvertible": ["CustomStringConvertible"], "TextOutputStreamable": [],
    "RawRepresentable": [], "CaseIterable": [], "OptionSet": ["SetAlgebra", "RawRepresentable"],
    "SetAlgebra": ["Equatable", "ExpressibleByArrayLiteral"], "Strideable": ["Comparable"],
    "AdditiveArithmetic": ["Equatable"], "Numeric": ["AdditiveArithmetic", "ExpressibleByIntegerLiteral"],
    "SignedNumeric": ["Numeric"], "BinaryInteger": ["Numeric", "Hashable", "Strideable", "CustomStringConvertible"],
    "SignedInteger": ["BinaryInteger", "SignedNumeric"], "UnsignedInteger": ["BinaryInteger"],
    "FixedWidthInteger": ["BinaryInteger", "LosslessStringConvertible"],
    "FloatingPoint": ["SignedNumeric", "Hashable", "Strideable"],
    "BinaryFloatingPoint": ["FloatingPoint", "ExpressibleByFloatLiteral"],
    "Sequence": [], "IteratorProtocol": [], "Collection": ["Sequence"], "MutableCollection": ["Collection"],
    "BidirectionalCollection": ["Collection"], "RandomAccessCollection": ["BidirectionalCollection"],
    "RangeReplaceableCollection": ["Collection"], "LazySequenceProtocol": ["Sequence"],
    "LazyCollectionProtocol": ["Collection", "LazySequenceProtocol"],
    "StringProtocol": [
      "BidirectionalCollection", "TextOutputStream", "LosslessStringConvertible",
      "ExpressibleByStringLiteral", "Hashable", "Comparable",
    ],
    "RangeExpression": [],
    "AsyncSequence": [], "AsyncIteratorProtocol": [], "Actor": ["AnyActor"], "AnyActor": ["AnyObject", "Sendable"],
    "GlobalActor": [], "Executor": ["Sendable"], "SerialExecutor": ["Executor"], "Clock": ["Sendable"],
    "InstantProtocol": ["Comparable", "Hashable", "Sendable"],
    "DurationProtocol": ["Comparable", "AdditiveArithmetic", "Sendable"],
    "ExpressibleByIntegerLiteral": [], "ExpressibleByFloatLiteral": [], "ExpressibleByBooleanLiteral": [],
    "ExpressibleByUnicodeScalarLiteral": [],
    "ExpressibleByExtendedGraphemeClusterLiteral": ["ExpressibleByUnicodeScalarLiteral"],
    "ExpressibleByStringLiteral": ["ExpressibleByExtendedGraphemeClusterLiteral"],
    "ExpressibleByStringInterpolation": ["ExpressibleByStringLiteral"],
    "ExpressibleByArrayLiteral": [], "ExpressibleByDictionaryLiteral": [], "ExpressibleByNilLiteral": [],
    "Copyable": [], "Escapable": [], "SendableMetatype": [], "AnyObject": [], "BitwiseCopyable": [],
  ]

  private static let integer = ["FixedWidthInteger", "Codable", "Sendable"]
  private static let floatingPoint = [
    "BinaryFloatingPoint", "Codable", "Sendable", "LosslessStringConvertible",
  ]

  private static let array = [
    "RandomAccessCollection", "MutableCollection", "RangeReplaceableCollection", "ExpressibleByArrayLiteral",
  ]

  private static let conformances: [String: [String]] = [
    "Array": array, "ArraySlice": array, "ContiguousArray": array,
    "Foundation.Data": [
      "RandomAccessCollection", "MutableCollection", "RangeReplaceableCollection", "Hashable", "Codable", "Sendable",
    ],
    "Foundation.Date": ["Hashable", "Comparable", "Strideable", "Codable", "Sendable"],
    "Foundation.URL": ["Hashable", "Codable", "Sendable"],
    "Foundation.UUID": ["Hashable", "Comparable", "Codable", "Sendable", "CustomStringConvertible"],
    "Dictionary": ["Collection", "ExpressibleByDictionaryLiteral"], "Set": ["Collection", "SetAlgebra", "Hashable"],
    // What becomes `AnyHashable` where it is asked for is of any type that is hashable.
    "AnyHashable": ["Hashable"],
    "Optional": ["ExpressibleByNilLiteral"], "Any": [], "AnyObject": [],
    "Int": integer + ["SignedInteger"], "Int8": integer + ["SignedInteger"], "Int16": integer + ["SignedInteger"],
    "Int32": integer + ["SignedInteger"], "Int64": integer + ["SignedInteger"],
    "UInt": integer + ["UnsignedInteger"], "UInt8": integer + ["UnsignedInteger"],
    "UInt16": integer + ["UnsignedInteger"], "UInt32": integer + ["UnsignedInteger"],
    "UInt64": integer + ["UnsignedInteger"],
    "Double": floatingPoint, "Float": floatingPoint,
    "Never": ["Hashable", "Comparable", "Codable", "Error", "Identifiable", "Sendable"],
    "Range": ["RandomAccessCollection", "RangeExpression", "Hashable", "Codable", "Sendable"],
    "ClosedRange": ["RandomAccessCollection", "RangeExpression", "Hashable", "Codable", "Sendable"],
    "AnySequence": ["Sequence"], "AnyCollection": ["Collection"], "AnyIterator": ["Sequence", "IteratorProtocol"],
    "Result": ["Sendable"], "AsyncStream": ["AsyncSequence", "Sendable"],
    "AsyncThrowingStream": ["AsyncSequence", "Sendable"],
    "KeyValuePairs": ["RandomAccessCollection", "ExpressibleByDictionaryLiteral"],
    "Bool": ["Hashable", "Codable", "Sendable", "LosslessStringConvertible", "ExpressibleByBooleanLiteral"],
    "String": ["StringProtocol", "RangeReplaceableCollection", "Codable", "Sendable",
      "ExpressibleByStringInterpolation", "TextOutputStreamable"],
    "Substring": ["StringProtocol", "RangeReplaceableCollection", "Sendable",
      "ExpressibleByStringInterpolation", "TextOutputStreamable"],
    "Character": ["Hashable", "Comparable", "Sendable", "LosslessStringConvertible",
      "ExpressibleByExtendedGraphemeClusterLiteral", "TextOutputStreamable"],
  ]
}
