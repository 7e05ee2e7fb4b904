// Two overloads share the calls of what is gone: with the optional argument, and without it.
// expect: swift-function-removed source=none binary=none connect(_:_:)
// expect: swift-function-added source=none binary=none connect(_:_:timeout:)
// expect: swift-function-added source=none binary=none connect(_:timeout:)
//--- old
public protocol Pool {}
public struct Client: Pool { public init() {} }
public func connect(_ address: String, _ pool: any Pool = Client()) {}
//--- new
public protocol Pool {}
public struct Client: Pool { public init() {} }
public func connect(_ address: String, _ pool: some Pool, timeout: Int = 1) {}
public func connect(_ address: String, timeout: Int = 1) {}
//--- client
func use(_ pool: any Pool) {
  connect("a")
  connect("a", Client())
  connect("a", pool)
}
