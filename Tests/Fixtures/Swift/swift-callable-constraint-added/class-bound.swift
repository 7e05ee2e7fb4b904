// Who conforms to a protocol need not be a class.
// expect: swift-callable-constraint-added source=breaking binary=none observe(_:)
// expect: swift-callable-constraint-removed source=none binary=none observe(_:)
// expect: swift-parameter-type-changed source=breaking binary=none hold(_:)
// expect: swift-parameter-type-widened source=risky binary=none retain(_:)
// expect: swift-callable-constraint-removed source=none binary=none keep(_:)
//--- old
public protocol Observer {}
public protocol Delegate: AnyObject {}
public struct Event { public init() {} }
open class Model { public init() {} }
public func observe(_ observer: some Observer) {}
public func hold(_ event: Event) {}
public func retain(_ model: Model) {}
public func keep(_ delegate: some Delegate) {}
//--- new
public protocol Observer {}
public protocol Delegate: AnyObject {}
public struct Event { public init() {} }
open class Model { public init() {} }
public func observe<T: AnyObject>(_ observer: T) {}
public func hold<T: AnyObject>(_ event: T) {}
public func retain<T: AnyObject>(_ model: T) {}
public func keep<T: AnyObject>(_ delegate: T) {}
//--- client
struct Printer: Observer {}
final class Mine: Delegate {}
func use() {
  observe(Printer())
  hold(Event())
  retain(Model())
  keep(Mine())
}
