// A parameter less.
// expect: swift-generic-parameter-changed source=breaking binary=none Box
//--- old
public struct Box<Value, Key> {
  public init() {}
}
//--- new
public struct Box<Value> {
  public init() {}
}
//--- client
func use(_ box: Box<Int, Int>) {}
