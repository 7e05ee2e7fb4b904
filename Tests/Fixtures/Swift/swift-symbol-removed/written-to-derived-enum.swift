// What the compiler derives of an enum's order and of coding keys has the symbols of what was written.
// expect: nothing
// options: library-evolution
//--- old
public enum Level: Comparable {
  case low, high
  public static func < (left: Level, right: Level) -> Bool { left == .low && right == .high }
}
public enum Key: CodingKey {
  case name
  public var stringValue: String { "name" }
  public init?(stringValue: String) { self = .name }
  public var intValue: Int? { nil }
  public init?(intValue: Int) { nil }
}
public enum Column: String, CodingKey { case title; public var stringValue: String { rawValue } }
//--- new
public enum Level: Comparable { case low, high }
public enum Key: CodingKey { case name }
public enum Column: String, CodingKey { case title }
//--- client
precondition(Level.low < Level.high && Level.high > Level.low)
precondition(Key(stringValue: "name")?.stringValue == "name" && Key.name.intValue == nil && Key(intValue: 1) == nil)
precondition(Column.title.stringValue == "title")
