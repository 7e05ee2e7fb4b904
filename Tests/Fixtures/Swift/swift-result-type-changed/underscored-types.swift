// Nobody writes the underscored name of what is returned: where another one has all of it, clients use it as before.
// expect: swift-result-type-changed source=breaking binary=none Route.other()
// expect: swift-result-type-changed source=breaking binary=none Route.values()
//--- old
public struct Route {
  public struct _Handler: Sendable { public func handle() {} }
  public struct _Less { public func handle() {} }
  public struct _Values: Sequence, IteratorProtocol { public mutating func next() -> Int? { nil } }
  public init() {}
  public func make() -> _Handler { _Handler() }
  public func list() -> [_Handler] { [] }
  public func other() -> _Less { _Less() }
  public func values() -> _Values { _Values() }
}
//--- new
public struct Route {
  public struct _HandlerStorage: Sendable { public func handle() {}; public func stop() {} }
  public struct _Fewer { public func run() {} }
  public struct _Items { public mutating func next() -> Int? { nil } }
  public init() {}
  public func make() -> _HandlerStorage { _HandlerStorage() }
  public func list() -> [_HandlerStorage] { [] }
  public func other() -> _Fewer { _Fewer() }
  public func values() -> _Items { _Items() }
}
//--- client
let route = Route()
route.make().handle()
for handler in route.list() { handler.handle() }
route.other().handle()
for value in route.values() { print(value) }
