// Asynchronous code means the asynchronous overload, also where it leaves out more or is the special one.
// expect: swift-function-added source=breaking binary=none load(_:fast:)
// expect: swift-function-added source=breaking binary=none show(_:)
// expect: swift-function-added source=breaking binary=none save(_:)
//--- old
public func load(_ number: Int) -> Int { number }
public func show(_ value: Any) {}
public func save(_ id: Int, completion: ((Bool) -> Void)? = nil) {}
//--- new
public func load(_ number: Int) -> Int { number }
public func load(_ number: Int, fast: Bool = true) async -> Int { number }
public func show(_ value: Any) {}
public func show(_ text: String) async {}
public func save(_ id: Int, completion: ((Bool) -> Void)? = nil) {}
public func save(_ id: Int) async -> Bool { true }
//--- client
func use() async -> Int {
  show("a")
  save(1)
  return load(1)
}
