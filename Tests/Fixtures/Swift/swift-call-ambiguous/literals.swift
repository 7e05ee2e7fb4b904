// A literal is of neither type by itself.
// expect: swift-function-added source=breaking binary=none write(_:)
// expect: swift-function-added source=breaking binary=none find(_:)
//--- old
public struct Name: ExpressibleByStringLiteral { public init(stringLiteral value: String) {} }
public struct Path: ExpressibleByStringLiteral { public init(stringLiteral value: String) {} }
public func write(_ byte: UInt8) {}
public func find(_ name: Name) {}
//--- new
public struct Name: ExpressibleByStringLiteral { public init(stringLiteral value: String) {} }
public struct Path: ExpressibleByStringLiteral { public init(stringLiteral value: String) {} }
public func write(_ byte: UInt8) {}
public func write(_ word: UInt32) {}
public func find(_ name: Name) {}
public func find(_ path: Path) {}
//--- client
func use() {
  write(10)
  find("a")
}
