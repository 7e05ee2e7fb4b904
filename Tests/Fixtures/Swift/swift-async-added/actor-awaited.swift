// Who awaits an actor's members goes on.
// expect: swift-async-added source=risky binary=none Counter.increment()
// expect: swift-async-added source=risky binary=none Counter.value
// expect: swift-async-added source=risky binary=none Counter.subscript(_:)
//--- old
public actor Counter {
  public func increment() {}
  public var value: Int { 1 }
}
extension Counter { public subscript(index: Int) -> Int { 1 } }
//--- new
public actor Counter {
  public func increment() async {}
  public var value: Int { get async { 1 } }
}
extension Counter { public subscript(index: Int) -> Int { get async { 1 } } }
//--- client
func use(_ counter: Counter) async -> Int {
  await counter.increment()
  return await counter.value + counter[1]
}
