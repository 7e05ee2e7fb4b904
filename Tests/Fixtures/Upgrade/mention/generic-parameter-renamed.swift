// A generic parameter has another name: extensions use it, other code does not.
//--- old
public struct Box<T> { public var value: T; public init(_ value: T) { self.value = value } }
public struct Pair<A> { public init() {} }
//--- new
public struct Box<Value> { public var value: Value; public init(_ value: Value) { self.value = value } }
public struct Pair<A, B> { public init() {} }
//--- client
import Library
func use(_ box: Box<Int>) -> Box<String> { Box("") }
func use(_ pair: Pair<Int>) {} // affected
extension Box {
  func first() -> Int { 1 }
  func same() -> T { value } // affected
}
