// Types of a module that was re-exported are found by typealiases of the same names; its functions are not.
// expect: swift-function-removed source=breaking binary=none free()
//--- old
@_exported import Other
//--- old Other
public struct Thing {
  public init() {}
  public var count: Int { 1 }
}
public struct Pair<Value> { public init(_ value: Value) {} }
public func free() {}
//--- new
import Other
public typealias Thing = Other.Thing
public typealias Pair<Value> = Other.Pair<Value>
//--- new Other
public struct Thing {
  public init() {}
  public var count: Int { 1 }
}
public struct Pair<Value> { public init(_ value: Value) {} }
public func free() {}
//--- client
let count = Thing().count
let pair: Pair<Int> = Pair(1)
func use() { free() }
