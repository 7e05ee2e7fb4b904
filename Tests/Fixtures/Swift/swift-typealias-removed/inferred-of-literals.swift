// What standard protocols ask for is inferred from what meets them; the name stays.
// expect: nothing
//--- old
public enum Arity: ExpressibleByIntegerLiteral {
  public typealias IntegerLiteralType = Int
  case exactly(Int)
  public init(integerLiteral value: Int) { self = .exactly(value) }
}
public struct Path: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  public typealias StringLiteralType = String
  public typealias ArrayLiteralElement = Int
  public var text: String
  public init(stringLiteral value: String) { text = value }
  public init(arrayLiteral elements: Int...) { text = "" }
}
public struct Days: Strideable {
  public typealias Stride = Int
  public var count: Int
  public init(count: Int) { self.count = count }
  public func distance(to other: Days) -> Int { other.count - count }
  public func advanced(by n: Int) -> Days { Days(count: count + n) }
}
public struct Row: RandomAccessCollection {
  public typealias SubSequence = Slice<Row>
  public typealias Indices = Range<Int>
  public init() {}
  public var startIndex: Int { 0 }
  public var endIndex: Int { 1 }
  public subscript(index: Int) -> String { "" }
}
//--- new
public enum Arity: ExpressibleByIntegerLiteral {
  case exactly(Int)
  public init(integerLiteral value: Int) { self = .exactly(value) }
}
public struct Path: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  public var text: String
  public init(stringLiteral value: String) { text = value }
  public init(arrayLiteral elements: Int...) { text = "" }
}
public struct Days: Strideable {
  public var count: Int
  public init(count: Int) { self.count = count }
  public func distance(to other: Days) -> Int { other.count - count }
  public func advanced(by n: Int) -> Days { Days(count: count + n) }
}
public struct Row: RandomAccessCollection {
  public init() {}
  public var startIndex: Int { 0 }
  public var endIndex: Int { 1 }
  public subscript(index: Int) -> String { "" }
}
//--- client
let value: Arity.IntegerLiteralType = 3
let arity = Arity(integerLiteral: value)
let name: Path.StringLiteralType = "a"
let element: Path.ArrayLiteralElement = 1
let stride: Days.Stride = Days(count: 1).distance(to: Days(count: 2))
let part: Row.SubSequence = Row()[0..<1]
let indices: Row.Indices = Row().indices
