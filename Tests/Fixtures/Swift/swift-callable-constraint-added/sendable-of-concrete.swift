// A parameter for everything that is Sendable takes no value of a type that is none.
// expect: swift-parameter-type-widened source=risky binary=none own(_:)
// expect: swift-callable-constraint-added source=breaking@6 binary=none own(_:)
// expect: swift-parameter-type-widened source=risky binary=none value(_:)
// expect: swift-parameter-type-widened source=none binary=none list(_:)
// expect: swift-parameter-type-widened source=none binary=none foreign(_:)
//--- old
public struct Vector { public init() {} }
public struct Point: Sendable { public init() {} }
public func own(_ vector: Vector) {}
public func value(_ point: Point) {}
public func list(_ points: [Point?]) {}
public func foreign(_ number: ClosedRange<Int>) {}
//--- new
public struct Vector { public init() {} }
public struct Point: Sendable { public init() {} }
public func own(_ vector: some Sendable) {}
public func value(_ point: some Sendable) {}
public func list<T: Sendable>(_ points: T) {}
public func foreign(_ number: some Sendable) {}
//--- client
func use(_ vector: Vector) {
  value(Point())
  list([Point()])
  foreign(1...2)
  own(vector)
}
