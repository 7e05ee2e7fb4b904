// A literal is rather an Int, a String, an Array than anything else.
// expect: swift-function-added source=none binary=none write(_:)
// expect: swift-function-added source=none binary=none find(_:)
//--- old
public struct Name: ExpressibleByStringLiteral { public init(stringLiteral value: String) {} }
public func write(_ byte: UInt8) {}
public func find(_ name: Name) {}
//--- new
public struct Name: ExpressibleByStringLiteral { public init(stringLiteral value: String) {} }
public func write(_ byte: UInt8) {}
public func write(_ word: Int) {}
public func find(_ name: Name) {}
public func find(_ name: String) {}
//--- client
func use(_ byte: UInt8, _ name: Name) {
  write(10)
  write(byte)
  find("a")
  find(name)
}
