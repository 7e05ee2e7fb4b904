// The old name stays for those who compile again.
// expect: swift-renamed source=none binary=breaking S
// expect: swift-symbol-removed source=none binary=breaking f(_:)
// options: library-evolution
//--- old
public struct S { public init() {}; }
public func f(_ a: S) {}
//--- new
public struct T { public init() {}; }
public typealias S = T
public func f(_ a: T) {}
//--- client
f(S())
