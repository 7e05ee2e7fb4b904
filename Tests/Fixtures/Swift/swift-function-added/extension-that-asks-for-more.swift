// The compiler prefers the extension that asks for more; where no type has both, nothing is to be chosen.
// expect: swift-function-added source=none binary=none Box.show()
// expect: swift-function-added source=none binary=none Box.kind()
// expect: swift-function-added source=none binary=none Box.mark()
//--- old
public protocol Round {}
public protocol Square {}
public struct Wheel: Round { public init() {} }
public struct Box<Value> { public init(_ value: Value) {} }
extension Box where Value: Equatable { public func show() -> String { "" } }
extension Box where Value == Int { public func kind() -> String { "" } }
extension Box where Value: Round { public func mark() -> String { "" } }
//--- new
public protocol Round {}
public protocol Square {}
public struct Wheel: Round { public init() {} }
public struct Box<Value> { public init(_ value: Value) {} }
extension Box where Value: Equatable { public func show() -> String { "" } }
extension Box where Value: Hashable { public func show() -> String { "" } }
extension Box where Value == Int { public func kind() -> String { "" } }
extension Box where Value == String { public func kind() -> String { "" } }
extension Box where Value: Round { public func mark() -> String { "" } }
extension Box where Value: Square { public func mark() -> String { "" } }
//--- client
print(Box(1).show(), Box(1).kind(), Box(Wheel()).mark())
