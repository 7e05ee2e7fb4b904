// The parts of a tuple are read one by one.
// expect: swift-result-type-changed source=risky binary=none parse(_:)
//--- old
public protocol Shape {}
public struct Circle: Shape { public init() {} }
public func parse(_ text: String) -> (text: String, shape: any Shape) { (text, Circle()) }
//--- new
public protocol Shape {}
public struct Circle: Shape { public init() {} }
public func parse(_ text: String) -> (text: String, shape: Circle) { (text, Circle()) }
//--- client
func show(_ shape: any Shape) {}
func use() {
  let result = parse("a")
  show(result.shape)
  let (text, shape) = parse("b")
  show(shape)
  print(text)
}
