// The same constraint in a where clause.
// expect: nothing
//--- old
public struct Box<Value: Hashable> {
  public init() {}
}
//--- new
public struct Box<Value> where Value: Hashable {
  public init() {}
}
//--- client
func use(_ box: Box<Int>) {}
