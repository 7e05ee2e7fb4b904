// What is Sendable anyway may be passed where any such value is asked for; a class that is none may not.
// expect: swift-parameter-type-widened source=none binary=none f(_:)
// expect: swift-parameter-type-widened source=risky binary=none own(_:)
// expect: swift-parameter-type-widened source=none binary=none list(_:)
// expect: swift-parameter-type-widened source=risky binary=none reference(_:)
// expect: swift-parameter-sendable-added source=breaking@6 binary=none reference(_:)
//--- old
public struct Point: Sendable { public init() {} }
public class Reference { public init() {} }
public func f(_ number: Int) {}
public func own(_ point: Point) {}
public func list(_ names: [String]) {}
public func reference(_ value: Reference) {}
//--- new
public struct Point: Sendable { public init() {} }
public class Reference { public init() {} }
public func f(_ number: any Sendable) {}
public func own(_ point: any Sendable) {}
public func list(_ names: [any Sendable]) {}
public func reference(_ value: any Sendable) {}
//--- client
func use(_ value: Reference) {
  f(1)
  own(Point())
  list(["a"])
  reference(value)
}
