// A class's constant is read by its own symbol, a variable through the table.
// expect: swift-setter-added source=none binary=breaking C.a
// options: library-evolution
//--- old
open class C { public init() {}; public let a = 1 }
//--- new
open class C { public init() {}; public var a = 1 }
//--- client
if C().a != 1 { fatalError() }
