// Consuming method on noncopyable.
// expect: swift-consuming-added source=breaking binary=none T.end()
//--- old
public struct T: ~Copyable { public init() {}; public func end() {} }
//--- new
public struct T: ~Copyable { public init() {}; public consuming func end() {} }
//--- client
func use() { let t = T(); t.end(); t.end() }
