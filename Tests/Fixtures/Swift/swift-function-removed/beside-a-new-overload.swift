// The overload that has a default now takes the calls of the one that is gone; the new one of its name is another.
// expect: swift-function-removed source=none binary=none run(_:)
// expect: swift-function-added source=none binary=none run(_:)
// expect: swift-parameter-default-added source=none binary=none run(_:times:)
//--- old
public func run(_ job: Int) {}
public func run(_ job: Int, times: Int) {}
//--- new
public func run(_ job: Int, times: Int = 1) {}
@MainActor public func run(_ job: String) {}
//--- client
func go() {
  run(1)
  run(1, times: 2)
}
