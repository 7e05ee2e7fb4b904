// The methods stand in the superclass, said in other words: overrides fit as before.
// expect: swift-function-added source=none binary=none BaseHandler.handle(_:then:)
//--- old
open class BaseHandler { public init() {} }
open class Handler: BaseHandler {
  open func handle(_ names: [String], then: @escaping (Int) -> Void) -> Int? { nil }
}
//--- new
open class BaseHandler {
  public init() {}
  open func handle(_ texts: Array<String>, then: @escaping (Int) -> ()) -> Optional<Int> { nil }
}
open class Handler: BaseHandler {}
//--- client
final class Printer: Handler {
  override func handle(_ names: [String], then: @escaping (Int) -> Void) -> Int? { 1 }
}
