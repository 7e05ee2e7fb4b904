// Values that the new function does not take, or converts as well, go on meaning the old one; and so do those for which
// it gives the same.
// expect: swift-function-added source=none binary=none find(_:)
// expect: swift-function-added source=none binary=none seek(_:)
// expect: swift-function-added source=none binary=none log(_:)
// expect: swift-function-added source=none binary=none draw(_:)
// expect: swift-function-added source=none binary=none run(_:)
//--- old
public protocol Shape {}
public struct Square: Shape { public init() {} }
public func find(_ name: String?) -> Int { 0 }
public func seek(_ name: String?) -> Int { 0 }
public func log(_ value: Any) {}
public func draw(_ shape: any Shape) -> Int { 0 }
public func run(_ done: (() -> Void)?) -> Int { 0 }
//--- new
public protocol Shape {}
public struct Square: Shape { public init() {} }
public func find(_ name: String?) -> Int { 0 }
public func find<Number: BinaryInteger>(_ number: Number) -> String { "" }
public func seek(_ name: String?) -> Int { 0 }
public func seek<Value>(_ value: Value?) -> String { "" }
public func log(_ value: Any) {}
public func log<Value: Encodable>(_ value: Value) {}
public func draw(_ shape: any Shape) -> Int { 0 }
public func run(_ done: (() -> Void)?) -> Int { 0 }
public func draw(_ shape: some Shape) -> String { "" }
public func run(_ done: () async -> Void) -> String { "" }
//--- client
func use(_ name: String, _ square: Square) -> Int {
  log(name)
  let found = find(name)
  let sought = seek(name)
  let drawn = draw(square)
  let ran = run { log(drawn) }
  return found + sought + drawn + ran
}
