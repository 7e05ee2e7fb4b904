// Asynchronous code means the asynchronous overload, also where it leaves out more or is the special one.
// expect: swift-function-added source=breaking binary=none load(_:fast:)
// expect: swift-function-added source=breaking binary=none show(_:)
//--- old
public func load(_ number: Int) -> Int { number }
public func show(_ value: Any) {}
//--- new
public func load(_ number: Int) -> Int { number }
public func load(_ number: Int, fast: Bool = true) async -> Int { number }
public func show(_ value: Any) {}
public func show(_ text: String) async {}
//--- client
func use() async -> Int {
  show("a")
  return load(1)
}
