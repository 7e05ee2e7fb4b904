// What fulfils both constraints may mean either.
// expect: swift-function-added source=risky binary=none show(_:)
//--- old
public protocol Shape {}
public protocol Text {}
public func show<T: Shape>(_ t: T) {}
//--- new
public protocol Shape {}
public protocol Text {}
public func show<T: Shape>(_ t: T) {}
public func show<T: Text>(_ t: T) {}
//--- client
struct Square: Shape {}
func use() { show(Square()) }
