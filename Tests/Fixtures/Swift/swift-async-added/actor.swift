// An actor's members are awaited from outside anyway; what is not isolated, or makes an actor, is called without.
// expect: swift-async-added source=risky binary=none Counter.increment()
// expect: swift-async-added source=risky binary=none Counter.value
// expect: swift-async-added source=breaking binary=none Counter.name()
// expect: swift-async-added source=breaking binary=none Counter.init(start:)
//--- old
public actor Counter {
  public init(start: Int) {}
  public func increment() {}
  public var value: Int { 1 }
  public nonisolated func name() -> String { "" }
}
//--- new
public actor Counter {
  public init(start: Int) async {}
  public func increment() async {}
  public var value: Int { get async { 1 } }
  public nonisolated func name() async -> String { "" }
}
//--- client
func make() -> String { Counter(start: 1).name() }
