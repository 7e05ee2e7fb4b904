// An alias that fixes the arguments does not keep the name of a generic type.
// expect: swift-renamed source=breaking binary=none Bx
//--- old
public struct Bx<T> {
  public var value: T
  public init(value: T) { self.value = value }
}
//--- new
public struct Box<T> {
  public var value: T
  public init(value: T) { self.value = value }
}
public typealias Bx = Box<Int>
//--- client
let box: Bx<String> = Bx(value: "")
