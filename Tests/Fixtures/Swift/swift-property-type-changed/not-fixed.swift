// Where `T` is any type, it is not `Int`.
// expect: swift-property-type-changed source=breaking binary=none Box.sum
//--- old
public struct Box<T: BinaryInteger> { public init(_ t: T) {} }
extension Box { public var sum: Int { 1 } }
//--- new
public struct Box<T: BinaryInteger> {
  let value: T
  public init(_ t: T) { value = t }
}
extension Box { public var sum: T { value } }
//--- client
let sum: Int = Box(UInt8(1)).sum
