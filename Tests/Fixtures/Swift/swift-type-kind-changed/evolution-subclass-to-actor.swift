// What a compiled client calls is in the superclass's table, which the actor has not.
// expect: swift-type-kind-changed source=breaking binary=breaking Store
// expect: swift-function-added source=none binary=none Store.size()
// options: library-evolution
//--- old
open class Base { public init() {}; open func size() -> Int { 1 } }
public final class Store: Base { public override init() {} }
//--- new
open class Base { public init() {}; open func size() -> Int { 1 } }
public actor Store { public init() {}; public func size() -> Int { 1 } }
//--- client
if Store().size() != 1 { fatalError() }
