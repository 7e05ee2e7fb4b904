// A pack instead of a single parameter.
// expect: swift-generic-parameter-changed source=breaking binary=none Box
//--- old
public struct Box<Value> {
  public init() {}
}
//--- new
public struct Box<each Value> {
  public init() {}
}
//--- client
extension Box where Value == Int { func sum() -> Int { 1 } }
