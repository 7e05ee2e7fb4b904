// An operator is the same as a member and on its own.
// expect: swift-operator-function-added source=none binary=none +(_:_:)
//--- old
public struct S { public init() {}; public static func + (a: S, b: S) -> S { a } }
//--- new
public struct S { public init() {}; }
public func + (a: S, b: S) -> S { a }
//--- client
func use() -> S { S() + S() }
