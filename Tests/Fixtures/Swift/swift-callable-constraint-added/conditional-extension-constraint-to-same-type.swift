// Conditional extension constraint to same type.
// expect: swift-callable-constraint-added source=breaking binary=none Box.key()
//--- old
public struct Box<T> { public var v: T; public init(_ v: T) { self.v = v } }
extension Box where T: BinaryInteger { public func key() -> Int { 1 } }
//--- new
public struct Box<T> { public var v: T; public init(_ v: T) { self.v = v } }
extension Box where T == Int { public func key() -> Int { v } }
//--- client
func u() -> Int { Box(UInt8(1)).key() }
