// The mark spared nobody anything: that of a type is not about its members, and waiting callers go on.
// expect: nothing
//--- old
@preconcurrency public func twice(_ number: Int) -> Int { number * 2 }
@preconcurrency public struct Queue {
  public init() {}
  public func add(_ work: @escaping @Sendable () -> Void) {}
}
@preconcurrency public struct Box<T: Sendable> {
  public var value: T
  public init(_ value: T) { self.value = value }
}
@preconcurrency public protocol Shape { func area() -> Int }
@preconcurrency @MainActor public func load() async {}
//--- new
public func twice(_ number: Int) -> Int { number * 2 }
public struct Queue {
  public init() {}
  public func add(_ work: @escaping @Sendable () -> Void) {}
}
public struct Box<T: Sendable> {
  public var value: T
  public init(_ value: T) { self.value = value }
}
public protocol Shape { func area() -> Int }
@MainActor public func load() async {}
//--- client
struct Square: Shape { func area() -> Int { twice(1) } }
func use(_ shape: any Shape) async {
  Queue().add { print(1) }
  print(Box("a").value, shape.area(), Square().area())
  await load()
}
