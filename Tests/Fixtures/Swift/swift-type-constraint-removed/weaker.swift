// Equatable instead of Hashable.
// expect: swift-type-constraint-removed source=risky binary=none Box
//--- old
public struct Box<Value: Hashable> {
  public init() {}
}
//--- new
public struct Box<Value: Equatable> {
  public init() {}
}
//--- client
func use(_ box: Box<Int>) {}
