// Of several closures behind a call the first has no label.
// expect: swift-function-added source=breaking binary=none load(then:failed:)
//--- old
public func load(done: () -> Void, failed: () -> Void) {}
//--- new
public func load(done: () -> Void, failed: () -> Void) {}
public func load(then: () -> Void, failed: () -> Void) {}
//--- client
func use() {
  load { print(1) } failed: { print(2) }
}
