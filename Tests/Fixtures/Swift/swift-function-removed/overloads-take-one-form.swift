// No overload takes the calls that leave the argument out.
// expect: swift-function-removed source=breaking binary=none connect(_:_:)
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
public func connect(_ address: Int, timeout: Int = 1) {}
//--- client
func use() { connect("a") }
