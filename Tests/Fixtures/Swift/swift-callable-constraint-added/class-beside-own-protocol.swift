// What conforms to the library's protocol need not be a class, but where the protocol says so.
// expect: swift-callable-constraint-added source=breaking binary=none hold(_:)
//--- old
public protocol Text {}
public protocol Owner: AnyObject {}
public func hold<T: Text>(_ value: T) {}
public func own<T: Owner>(_ value: T) {}
//--- new
public protocol Text {}
public protocol Owner: AnyObject {}
public func hold<T: Text & AnyObject>(_ value: T) {}
public func own<T: Owner & AnyObject>(_ value: T) {}
//--- client
struct Mine: Text {}
final class Other: Owner {}
func use(_ mine: Mine) { hold(mine); own(Other()) }
