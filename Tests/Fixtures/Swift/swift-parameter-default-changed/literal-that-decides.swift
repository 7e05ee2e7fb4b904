// A literal decides what a generic parameter stands for, unless the parameter's own type may be written as one.
// expect: swift-parameter-default-changed source=breaking binary=none make(_:)
// expect: swift-parameter-default-changed source=breaking binary=none Box.init(_:)
// expect: swift-parameter-default-changed source=breaking binary=none list(_:)
// expect: swift-parameter-default-changed source=none binary=none other(_:)
// expect: swift-parameter-default-changed source=none binary=none number(_:)
// expect: swift-parameter-default-changed source=none binary=none show(_:)
//--- old
public func make<T: Comparable>(_ value: T = 1) -> T { value }
public func list<C: Collection>(_ values: C = [1, 2]) -> C { values }
public func other<T: Comparable>(_ value: T = 1) -> T { value }
public func number<T: Numeric>(_ value: T = 1) -> T { value }
public func show<T: Hashable>(_ value: T = 1) {}
public struct Box<T> {
  public let value: T
  public init(_ value: T = "") { self.value = value }
}
//--- new
public func make<T: Comparable>(_ value: T = 1.5) -> T { value }
public func list<C: Collection>(_ values: C = [1.5, 2]) -> C { values }
public func other<T: Comparable>(_ value: T = 0xff) -> T { value }
public func number<T: Numeric>(_ value: T = 2) -> T { value }
public func show<T: Hashable>(_ value: T = "a") {}
public struct Box<T> {
  public let value: T
  public init(_ value: T = 0) { self.value = value }
}
//--- client
func use(_ number: Int) {}
use(make())
use(list()[0])
use(other())
use(number())
show()
print(Box().value.isEmpty)
