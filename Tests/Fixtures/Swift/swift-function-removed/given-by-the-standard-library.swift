// What a protocol of the standard library gives instead has its own type.
// expect: swift-property-removed source=breaking binary=none Lines.first
// expect: swift-function-removed source=breaking binary=none Lines.max()
//--- old
public struct Lines: Collection {
  public init() {}
  public var startIndex: Int { 0 }
  public var endIndex: Int { 1 }
  public func index(after index: Int) -> Int { index + 1 }
  public subscript(index: Int) -> String { "" }
  public var first: String { "" }
  public var isEmpty: Bool { false }
  public func contains(_ line: String) -> Bool { true }
  public func map<T>(_ body: (String) -> T) -> [T] { [] }
  public func max() -> String { "" }
  public func sorted() -> [String] { [] }
}
public struct Flags: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public func contains(_ flags: Flags) -> Bool { true }
  public func isSubset(of flags: Flags) -> Bool { true }
}
public final class Node: Identifiable {
  public init() {}
  public var id: ObjectIdentifier { ObjectIdentifier(self) }
}
public struct Numbers: Sequence, IteratorProtocol {
  public init() {}
  public mutating func next() -> Int? { nil }
  public func makeIterator() -> Numbers { self }
}
public struct Text: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) {}
  public init(stringInterpolation text: DefaultStringInterpolation) {}
}
//--- new
public struct Lines: Collection {
  public init() {}
  public var startIndex: Int { 0 }
  public var endIndex: Int { 1 }
  public func index(after index: Int) -> Int { index + 1 }
  public subscript(index: Int) -> String { "" }
}
public struct Flags: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
}
public final class Node: Identifiable {
  public init() {}
}
public struct Numbers: Sequence, IteratorProtocol {
  public init() {}
  public mutating func next() -> Int? { nil }
}
public struct Text: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) {}
}
//--- client
func use(_ lines: Lines, _ flags: Flags, _ text: Text) -> String {
  let first: String = lines.first
  let last: String = lines.max()
  print(lines.isEmpty, lines.contains("a"), lines.map { $0.count }, lines.sorted())
  print(flags.contains(flags), flags.isSubset(of: flags), Node().id)
  for number in Numbers() { print(number) }
  return first + last
}
func show() -> String { use(Lines(), Flags(rawValue: 1), "a \(1)") }
