// Extension split by constraint.
// expect: swift-callable-constraint-added source=breaking binary=none Box.key()
// expect: swift-function-added source=none binary=none Box.key()
//--- old
public struct Box<T> { public var v: T; public init(_ v: T) { self.v = v }; public func key() -> Int { 1 } }
//--- new
public struct Box<T> { public var v: T; public init(_ v: T) { self.v = v } }
extension Box where T == Int { public func key() -> Int { v } }
extension Box where T == String { public func key() -> Int { 2 } }
//--- client
func u() -> Int { Box(1.0).key() }
