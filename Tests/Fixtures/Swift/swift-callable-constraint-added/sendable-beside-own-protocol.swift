// What conforms to the library's protocol need be neither Sendable nor a class.
// expect: swift-callable-constraint-added source=breaking@6 binary=none send(_:)
//--- old
public protocol Text {}
public protocol Shared: Sendable {}
public func send<T: Text>(_ value: T) {}
public func share<T: Shared>(_ value: T) {}
//--- new
public protocol Text {}
public protocol Shared: Sendable {}
public func send<T: Text & Sendable>(_ value: T) {}
public func share<T: Shared & Sendable>(_ value: T) {}
//--- client
final class Mine: Text { var count = 0 }
struct Other: Shared {}
func use(_ mine: Mine) { send(mine); share(Other()) }
