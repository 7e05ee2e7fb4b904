// Nothing of a final class is read through the table.
// expect: swift-setter-added source=none binary=none C.a
// options: library-evolution
//--- old
public final class C { public init() {}; public let a = 1 }
//--- new
public final class C { public init() {}; public var a = 1 }
//--- client
if C().a != 1 { fatalError() }
