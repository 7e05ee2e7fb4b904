// A property of that name in what is no wrapper is an ordinary member, and may be inherited.
// expect: swift-conformance-added source=none binary=none Plain
// expect: swift-protocol-added source=none binary=none Projecting
//--- old
public struct Plain {
  public var projectedValue: String { "" }
  public init() {}
}
//--- new
public protocol Projecting {}
extension Projecting { public var projectedValue: String { "" } }
public struct Plain: Projecting {
  public init() {}
}
//--- client
func use() -> String { Plain().projectedValue }
