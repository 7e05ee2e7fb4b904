// A closure that gives nothing is taken for one that gives '()', which does not conform to what is asked for now.
// expect: swift-parameter-type-widened source=risky binary=none Promise.recover(_:)
// expect: swift-parameter-type-widened source=none binary=none Promise.watch(_:)
// expect: swift-conformance-added source=none binary=none Promise
// expect: swift-protocol-added source=none binary=none Thenable
//--- old
public struct Promise {
  public init() {}
  public func recover(_ body: (any Error) throws -> Promise) -> Promise { self }
  public func watch(_ body: (any Error) throws -> Int) -> Promise { self }
}
//--- new
public protocol Thenable {}
public struct Promise: Thenable {
  public init() {}
  public func recover<T: Thenable>(_ body: (any Error) throws -> T) -> Promise { self }
  public func watch<T>(_ body: (any Error) throws -> T) -> Promise { self }
}
//--- client
func use(_ promise: Promise) {
  _ = promise.recover { _ in Promise() }
  _ = promise.watch { throw $0 }
}
