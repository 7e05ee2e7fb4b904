// What all slots share, the same on both sides.

public typealias Number = Int

public protocol Shape {
  var area: Double { get }
}

public struct Square: Shape, Hashable, Sendable {
  public enum Side: Sendable { case left, right }

  public var side: Double

  public init(side: Double = 1) { self.side = side }

  public var area: Double { side * side }
}

open class Base: @unchecked Sendable {
  public init() {}
}

public final class Derived: Base, @unchecked Sendable {}

public struct Box<Value> {
  public var value: Value

  public init(_ value: Value) { self.value = value }
}

extension Box: Sendable where Value: Sendable {}
extension Box: Equatable where Value: Equatable {}

public enum Color: Sendable { case red, green }

public struct Failure: Error, Equatable {
  public init() {}
}

public struct OtherFailure: Error {
  public init() {}
}

public struct Token: ~Copyable {
  public init() {}
}

public class Mutable {
  public var count = 0

  public init() {}
}

@globalActor public actor Loop {
  public static let shared = Loop()
}

public func stop<T>() -> T { fatalError() }
