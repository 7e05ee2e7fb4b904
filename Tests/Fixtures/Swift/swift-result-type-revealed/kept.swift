// Still opaque.
// expect: swift-type-added source=none binary=none U
//--- old
public protocol V {}
public struct T: V { public init() {} }
public func v() -> some V { T() }
//--- new
public protocol V {}
public struct T: V { public init() {} }
public struct U: V { public init() {} }
public func v() -> some V { U() }
//--- client
func use() { _ = v() }
