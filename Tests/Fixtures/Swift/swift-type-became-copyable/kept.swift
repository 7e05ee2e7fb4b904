// It cannot be copied still.
// expect: swift-conformance-added source=none binary=none T
//--- old
public struct T: ~Copyable { public init() {} }
//--- new
public struct T: ~Copyable, Sendable { public init() {} }
//--- client
func use() { _ = T() }
