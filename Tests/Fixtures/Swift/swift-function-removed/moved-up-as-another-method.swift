// Callers find the method in the superclass, but overrides do not: it takes more, leaves something out, gives something more
// special, or does not throw any more.
// expect: swift-function-removed source=breaking binary=none Handler.handle(_:)
// expect: swift-function-removed source=breaking binary=none Handler.open(_:)
// expect: swift-function-removed source=breaking binary=none Handler.make()
// expect: swift-function-removed source=breaking binary=none Handler.close()
// expect: swift-function-added source=none binary=none BaseHandler.handle(_:)
// expect: swift-function-added source=none binary=none BaseHandler.open(_:mode:)
// expect: swift-function-added source=none binary=none BaseHandler.make()
// expect: swift-function-added source=none binary=none BaseHandler.close()
//--- old
public protocol Input {}
public struct Event: Input { public init() {} }
open class BaseHandler { public init() {} }
open class Handler: BaseHandler {
  open func handle(_ event: Event) {}
  open func open(_ path: String) {}
  open func make() -> any Input { Event() }
  open func close() throws {}
}
//--- new
public protocol Input {}
public struct Event: Input { public init() {} }
open class BaseHandler {
  public init() {}
  open func handle(_ event: any Input) {}
  open func open(_ path: String, mode: Int = 0) {}
  open func make() -> Event { Event() }
  open func close() {}
}
open class Handler: BaseHandler {}
//--- client
final class Printer: Handler {
  override func handle(_ event: Event) {}
  override func open(_ path: String) {}
  override func make() -> any Input { Event() }
  override func close() throws {}
}
