// What the source around a use decides.
//--- old
@propertyWrapper public struct Clamped {
  public var wrappedValue: Int
  public var projectedValue: Int { 1 }
  public init(wrappedValue: Int) { self.wrappedValue = wrappedValue }
}
@propertyWrapper public struct Plain {
  public var wrappedValue: Int
  public init(wrappedValue: Int) { self.wrappedValue = wrappedValue }
}
public struct S { public init() {}; @Clamped public var x = 1 }
public func run(_ body: () -> Void) {}
//--- new
@propertyWrapper public struct Clamped {
  public var wrappedValue: Int
  public var projectedValue: Int { 1 }
  public init(wrappedValue: Int) { self.wrappedValue = wrappedValue }
}
public struct Plain {
  public var wrappedValue: Int
  public init(wrappedValue: Int) { self.wrappedValue = wrappedValue }
}
public struct S { public init() {}; @Plainer public var x = 1 }
@propertyWrapper public struct Plainer {
  public var wrappedValue: Int
  public init(wrappedValue: Int) { self.wrappedValue = wrappedValue }
}
public func run(_ body: @escaping () -> Void) {}
//--- client
import Library
struct Mine {
  @Plain var width = 1 // affected
  func use(_ s: S) -> Int { s.x }
  func all(_ s: S) -> Int { s.$x } // affected
}
func make() -> Plain { Plain(wrappedValue: 1) }
func use(_ body: () -> Void, _ kept: @escaping () -> Void) {
  run(body) // affected
  run(kept) // may
}
