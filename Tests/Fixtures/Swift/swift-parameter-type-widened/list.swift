// A list takes what single parameters took, one by one.
// expect: swift-parameter-type-widened source=none binary=none join(_:_:)
// expect: swift-parameter-type-widened source=none binary=none Log.write(_:level:)
//--- old
public func join(_ left: String, _ right: String) -> String { left + right }
public struct Log {
  public init() {}
  public func write(_ line: String, level: Int = 0) {}
}
//--- new
public func join(_ parts: String...) -> String { parts.joined() }
public struct Log {
  public init() {}
  public func write(_ lines: String?..., level: Int = 0) {}
}
//--- client
let names = ["a"].map { join($0, "b") }
Log().write(join("a", "b"))
Log().write("a", level: 1)
