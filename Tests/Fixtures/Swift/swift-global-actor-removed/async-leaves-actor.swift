// An asynchronous method that leaves the actor takes only what may be sent along.
// expect: swift-global-actor-removed source=breaking@6 binary=none Panel.show(_:)
// modes: 6
//--- old
public final class State { public init() {} }
@MainActor public final class Panel {
  public init() {}
  public func show(_ state: State) async {}
}
//--- new
public final class State { public init() {} }
@MainActor public final class Panel {
  public init() {}
  nonisolated public func show(_ state: State) async {}
}
//--- client
@MainActor final class Model {
  let panel = Panel()
  let state = State()
  func show() async { await panel.show(state) }
}
