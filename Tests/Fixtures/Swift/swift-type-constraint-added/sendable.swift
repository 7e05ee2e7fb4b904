// Sendable is asked for in Swift 6 alone.
// expect: swift-type-constraint-added source=breaking@6 binary=none Box
//--- old
public struct Box<Value> {
  public init() {}
}
//--- new
public struct Box<Value: Sendable> {
  public init() {}
}
//--- client
final class Mine { var count = 0 }
func use(_ box: Box<Mine>) {}
