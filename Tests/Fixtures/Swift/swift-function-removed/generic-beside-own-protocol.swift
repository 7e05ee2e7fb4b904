// The overload for a protocol of this module takes no collections.
// expect: swift-function-removed source=breaking binary=none draw(_:)
//--- old
public protocol Shape {}
public struct Round: Shape { public init() {} }
public func draw(_ v: any Shape) -> Int { 1 }
public func draw<C: Collection>(_ v: C) -> Int where C.Element == Int { 1 }
//--- new
public protocol Shape {}
public struct Round: Shape { public init() {} }
public func draw(_ v: any Shape) -> Int { 1 }
//--- client
func use() -> Int { draw([1]) + draw(Round()) }
