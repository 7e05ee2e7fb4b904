// A list of arguments opens no existential.
// expect: swift-parameter-type-changed source=breaking binary=none show(_:)
// expect: swift-parameter-variadic-changed source=breaking binary=none show(_:)
//--- old
public protocol Text {}
public func show(_ text: any Text) {}
//--- new
public protocol Text {}
public func show<T: Text>(_ texts: T...) {}
//--- client
func use(_ text: any Text) { show(text) }
