// A closure that waits for nothing goes to the synchronous one, and who passes no closure is not asked.
// expect: swift-function-added source=none binary=none run(_:)
// expect: swift-function-added source=none binary=none fetch(_:)
//--- old
public func run(_ body: () -> Void) { body() }
public func fetch(_ id: Int, completion: @escaping (Int) -> Void) {}
//--- new
public func run(_ body: () -> Void) { body() }
public func run(_ body: () async -> Void) async { await body() }
public func fetch(_ id: Int, completion: @escaping (Int) -> Void) {}
public func fetch(_ id: Int) async -> Int { id }
//--- client
func use() async {
  run { print("a") }
  fetch(1) { print($0) }
}
