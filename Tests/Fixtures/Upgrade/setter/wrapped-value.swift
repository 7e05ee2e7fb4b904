// A wrapper whose value cannot be set any more is met where its properties are written.
//--- old
@propertyWrapper public struct Env<T> { public var wrappedValue: T { get { fatalError() } nonmutating set {} } ; public init() {} }
@propertyWrapper public struct Pub<T> { public var wrappedValue: T ; public init(wrappedValue: T) { self.wrappedValue = wrappedValue } }
//--- new
@propertyWrapper public struct Env<T> { public var wrappedValue: T { get { fatalError() } } ; public init() {} }
@propertyWrapper public struct Pub<T> { public private(set) var wrappedValue: T ; public init(wrappedValue: T) { self.wrappedValue = wrappedValue } }
//--- client
import Library
struct A {
  @Env var color: Int
  @Pub var n = 3
  func use() {
    print(color)
    color = 3 // affected
  }
  mutating func set() {
    n = 4 // affected
    n += 1 // affected
    print(n)
  }
}
