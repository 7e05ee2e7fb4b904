// An inherited initialiser has symbols of the subclass.
// expect: swift-superclass-added source=none binary=none Leaf
// options: library-evolution
//--- old
open class Base<T> { public init() {} }
public final class Leaf { public init() {}; public func n() -> Int { 1 } }
//--- new
open class Base<T> { public init() {} }
public final class Leaf: Base<Int> { public func n() -> Int { 1 } }
//--- client
if Leaf().n() != 1 { fatalError() }
