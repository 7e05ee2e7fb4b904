// Still opaque.
// expect: swift-type-added source=none binary=none U
//--- old
public protocol V {}
public struct T: V { public init() {} }
public struct S { public init() {}; public var v: some V { T() } }
//--- new
public protocol V {}
public struct T: V { public init() {} }
public struct U: V { public init() {} }
public struct S { public init() {}; public var v: some V { U() } }
//--- client
func use() { _ = S().v }
