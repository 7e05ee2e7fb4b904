// Behind a call the closure's label is not written.
// expect: swift-function-added source=breaking binary=none run(work:)
//--- old
public func run(action: () -> Void) {}
//--- new
public func run(action: () -> Void) {}
public func run(work: () -> Void) {}
//--- client
func use() { run { print(1) } }
