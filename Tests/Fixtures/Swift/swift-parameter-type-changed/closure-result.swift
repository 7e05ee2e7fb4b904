// A closure that returns something else.
// expect: swift-parameter-type-changed source=breaking binary=none map(_:)
//--- old
public func map(_ body: (Int) -> Int) {}
//--- new
public func map(_ body: (Int) -> String) {}
//--- client
func use() { map { $0 + 1 } }
