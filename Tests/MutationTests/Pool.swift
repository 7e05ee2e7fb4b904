/// Entries that families draw types from.
struct Pool: Sendable {
  /// Field → text.
  var entries: [[String: String]]

  static func named(_ name: String) -> Pool? {
    switch name {
    case "types": swiftTypes
    case "ctypes": cTypes
    default: nil
    }
  }

  /// Swift types with a way to make a value. What belongs to the library stands in `Common.swift`.
  static let swiftTypes = Pool(
    entries: [
      "Int", "String", "Bool", "Double", "[Int]", "[String: Int]", "Int?", "String?", "(Int, String)",
      "Set<Int>", "Array<Int>", "Optional<Int>", "Swift.Int", "Dictionary<String, Int>", "Substring",
      "UInt8", "[String]", "Result<Int, Failure>", "Range<Int>", "Number", "Box<Int>", "Box<String>",
      "Square", "Base", "Derived", "Color", "any Shape", "Square?", "[Square]", "[any Shape]", "Box<Number>",
      "Int64", "Base?", "Derived?", "(any Shape)?", "Any", "AnyObject", "Int.Type", "Box<Square>?",
      "Character", "Int??", "Square.Side",
    ].map { ["type": $0, "use": use(of: $0)] })

  /// What clients do with `plain`, a value of the type.
  private static func use(of type: String) -> String {
    type.hasSuffix("?") || type.hasPrefix("Optional<") ? "if let bound = plain { take(bound) }" : "take(plain)"
  }

  /// C types: a declaration prefix, and a value of that type that shows a wrong representation.
  static let cTypes = Pool(
    entries: [
      ("int", "-70007"), ("unsigned", "4000000000u"), ("long", "-5000000000L"), ("short", "-321"),
      ("signed char", "-5"), ("unsigned char", "250"), ("double", "2.5"), ("float", "0.5f"),
      ("int32_t", "-70007"), ("uint32_t", "4000000000u"), ("int64_t", "-5000000000L"), ("size_t", "9000000000u"),
      ("common_number", "-70007"), ("unsigned short", "65000"), ("long long", "-5000000000LL"),
      ("uint8_t", "250"), ("common_size", "9000000000u"), ("signed int", "-70007"), ("_Bool", "1"),
      ("enum common_color", "COMMON_GREEN"),
    ].map { ["type": $0.0, "value": "((\($0.0)) \($0.1))"] })
}
