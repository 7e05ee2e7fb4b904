// Everything is `Any`, and `nil` is nothing.
// expect: swift-parameter-type-changed source=breaking binary=none show(_:)
// expect: swift-parameter-type-changed source=breaking binary=none run(_:)
//--- old
public func show(_ value: Int?) {}
public func run(_ body: () -> Int?) {}
//--- new
public func show(_ value: Any) {}
public func run(_ body: () -> Any) {}
//--- client
func use() { show(nil) }
