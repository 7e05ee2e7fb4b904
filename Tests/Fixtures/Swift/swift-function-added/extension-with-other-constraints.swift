// The compiler chooses between extensions only where one asks for all that the other asks for.
// expect: swift-function-added source=breaking binary=none Box.show()
// expect: swift-initializer-added source=breaking binary=none Box.init(key:)
// expect: swift-property-added source=breaking binary=none Array.summary
// expect: swift-function-added source=breaking binary=none Pair.same()
//--- old
public struct Box<Value> { public init() {} }
extension Box where Value: Numeric { public func show() -> String { "" } }
extension Box where Value: Hashable { public init(key: Value) { self.init() } }
public struct Pair<First, Second> { public init(_ first: First, _ second: Second) {} }
extension Pair where First: Equatable { public func same() -> Bool { true } }
extension Array where Element: Equatable { public var summary: String { "" } }
//--- new
public struct Box<Value> { public init() {} }
extension Box where Value: Numeric { public func show() -> String { "" } }
extension Box where Value: Comparable { public func show() -> String { "" } }
extension Box where Value: Hashable { public init(key: Value) { self.init() } }
extension Box where Value: CustomStringConvertible { public init(key: Value) { self.init() } }
public struct Pair<First, Second> { public init(_ first: First, _ second: Second) {} }
extension Pair where First: Equatable { public func same() -> Bool { true } }
extension Pair where Second: Equatable { public func same() -> Bool { true } }
extension Array where Element: Equatable { public var summary: String { "" } }
extension Array where Element: CustomStringConvertible { public var summary: String { "" } }
//--- client
print(Box<Int>().show())
print(Box(key: 1))
print(Pair(1, 2).same())
print([1].summary)
