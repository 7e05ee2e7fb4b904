// A typealias of a closure escapes as a closure does.
// expect: swift-parameter-escaping-added source=breaking binary=none on(_:)
//--- old
public typealias H = () -> Void
public func on(_ h: H) {}
//--- new
public typealias H = () -> Void
public func on(_ h: @escaping H) {}
//--- client
func use(_ h: () -> Void) { on(h) }
