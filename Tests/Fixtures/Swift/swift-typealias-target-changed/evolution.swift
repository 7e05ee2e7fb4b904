// Whoever mentions it has another symbol.
// expect: swift-typealias-target-changed source=breaking binary=none A
// expect: swift-symbol-removed source=none binary=breaking f(_:)
// options: library-evolution
//--- old
public typealias A = Int
public func f(_ a: A) {}
//--- new
public typealias A = Int64
public func f(_ a: A) {}
//--- client
let a: Int = 1
f(a)
