// The symbol of another extension.
// expect: swift-symbol-removed source=none binary=breaking S.f()
// expect: swift-function-added source=none binary=none P.f()
// options: library-evolution
//--- old
public protocol P {}
public struct S { public init() {}; public func f() {} }
extension S: P {}
//--- new
public protocol P {}
public struct S { public init() {}; }
extension S: P {}
extension P { public func f() {} }
//--- client
S().f()
