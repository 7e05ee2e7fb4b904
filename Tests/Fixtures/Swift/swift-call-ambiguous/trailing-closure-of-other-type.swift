// A closure of another number of parameters fits one of them alone.
// expect: swift-function-added source=none binary=none run(work:)
//--- old
public func run(action: () -> Void) {}
//--- new
public func run(action: () -> Void) {}
public func run(work: (Int, Int) -> Void) {}
//--- client
func use() { run { print(1) } }
