// Values of frozen types take other places, also behind a second alias.
// expect: swift-typealias-target-changed source=breaking binary=breaking Number
// expect: swift-typealias-target-changed source=breaking binary=breaking Box.Store
// expect: swift-typealias-added source=none binary=none Wide
// expect: swift-typealias-target-changed source=breaking binary=breaking Deep
// options: library-evolution
//--- old
public typealias Number = Int32
public typealias Large = Int64
public typealias Held = Deep
public typealias Deep = Int8
@frozen public struct Holder { var held: [Held]; var pair: (Int, Held) ; public var last: Int64 = 1; public init() { held = []; pair = (1, 1) } }
@frozen public struct Pair { var a: Number; public var b: Int64; public init(b: Int64) { a = 1; self.b = b } }
@frozen public enum Value { case number(Number), text(String) }
@frozen public struct Box<T> {
  public typealias Store = [T]
  @usableFromInline var spare: Store?
  @inlinable public init() {}
}
@frozen public struct Kept { var large: Large; public init() { large = 1 } }
public func value() -> Value { .number(Number(3)) }
//--- new
public typealias Number = Double
public typealias Wide = Int64
public typealias Large = Wide
public typealias Held = Deep
public typealias Deep = Int
@frozen public struct Holder { var held: [Held]; var pair: (Int, Held) ; public var last: Int64 = 1; public init() { held = []; pair = (1, 1) } }
@frozen public struct Pair { var a: Number; public var b: Int64; public init(b: Int64) { a = 1; self.b = b } }
@frozen public enum Value { case number(Number), text(String) }
@frozen public struct Box<T> {
  public typealias Store = (T, Int)
  @usableFromInline var spare: Store?
  @inlinable public init() {}
}
@frozen public struct Kept { var large: Large; public init() { large = 1 } }
public func value() -> Value { .number(Number(3)) }
//--- client
let number: Int32 = Number(3)
let store: Box<Int>.Store = [1]
func text(_ value: Value) -> String { switch value { case .number(let n): "\(n)"; case .text(let t): t } }
if text(value()) != "3" || Pair(b: 5).b != 5 { fatalError() }
