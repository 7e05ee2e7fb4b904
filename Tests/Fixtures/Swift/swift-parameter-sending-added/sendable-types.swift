// Values that everybody may go on using need not be given away.
// expect: swift-parameter-sending-added source=breaking@6 binary=none keep(_:)
//--- old
public struct Point: Sendable { public init() {} }
public class Reference { public init() {} }
public func own(_ point: Point) {}
public func list(_ names: [String?]) {}
public func any(_ error: any Error) {}
public func generic<T: Sendable>(_ value: T) {}
public func keep(_ value: Reference) {}
//--- new
public struct Point: Sendable { public init() {} }
public class Reference { public init() {} }
public func own(_ point: sending Point) {}
public func list(_ names: sending [String?]) {}
public func any(_ error: sending any Error) {}
public func generic<T: Sendable>(_ value: sending T) {}
public func keep(_ value: sending Reference) {}
//--- client
func use(_ value: Reference, _ point: Point, _ error: any Error) {
  own(point); own(point)
  list(["a"])
  any(error); any(error)
  generic(point)
  keep(value)
}
