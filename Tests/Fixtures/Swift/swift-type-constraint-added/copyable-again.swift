// Arguments that cannot be copied are none any more.
// expect: swift-type-constraint-added source=breaking binary=none Box
//--- old
public struct Box<Value: ~Copyable> { public init() {} }
//--- new
public struct Box<Value> {
  public init() {}
}
//--- client
struct Mine: ~Copyable {}
func use(_ box: Box<Mine>) {}
