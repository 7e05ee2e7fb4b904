// A generic parameter that need not be copyable any more.
// expect: swift-callable-constraint-removed source=none binary=none keep(_:)
//--- old
public func keep<T>(_ t: borrowing T) {}
//--- new
public func keep<T: ~Copyable>(_ t: borrowing T) {}
//--- client
func use() { keep(1) }
