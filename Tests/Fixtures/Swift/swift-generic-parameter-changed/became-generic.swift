// A type that was not generic.
// expect: swift-generic-parameter-changed source=breaking binary=none Box
//--- old
public struct Box { public init() {} }
//--- new
public struct Box<Value> {
  public init() {}
}
//--- client
func use(_ box: Box) {}
