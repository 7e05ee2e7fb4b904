// A property of the same type and a similar name.
// expect: swift-renamed source=breaking binary=none S.isEnabled
//--- old
public struct S { public init() {}; public var isEnabled: Bool { true } }
//--- new
public struct S { public init() {}; public var enabled: Bool { true } }
//--- client
func g(s: S) -> Bool { s.isEnabled }
