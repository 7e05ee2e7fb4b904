// A closure that became optional escapes, under an alias as well.
// expect: swift-parameter-escaping-added source=breaking binary=none load(_:)
// expect: swift-parameter-type-widened source=none binary=none load(_:)
//--- old
public typealias Done = (Int) -> Void
public func load(_ done: Done) {}
//--- new
public typealias Done = (Int) -> Void
public func load(_ done: Done?) {}
//--- client
func use(_ done: (Int) -> Void) { load(done) }
