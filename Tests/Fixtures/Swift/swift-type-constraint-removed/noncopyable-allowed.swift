// Arguments that cannot be copied are allowed now.
// expect: swift-type-constraint-removed source=none binary=none Box
//--- old
public struct Box<Value> {
  public init() {}
}
//--- new
public struct Box<Value: ~Copyable> { public init() {} }
//--- client
func use(_ box: Box<Int>) {}
extension Box { func same() -> Box { self } }
