// A value that was passed by its address comes in a register.
// expect: swift-mutating-removed source=none binary=breaking S.f()
// options: library-evolution
//--- old
@frozen public struct S { public init() {}; public var a = 5; public mutating func f() -> Int { a } }
//--- new
@frozen public struct S { public init() {}; public var a = 5; public func f() -> Int { a } }
//--- client
var s = S()
if s.f() != 5 { fatalError() }
