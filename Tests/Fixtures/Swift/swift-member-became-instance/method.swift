// A static method needs a value now.
// expect: swift-member-became-instance source=breaking binary=none S.f()
//--- old
public struct S { public init() {}; public static func f() {} }
//--- new
public struct S { public init() {}; public func f() {} }
//--- client
func use() { S.f() }
