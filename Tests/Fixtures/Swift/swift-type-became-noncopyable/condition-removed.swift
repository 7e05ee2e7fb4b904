// A type that was copyable with copyable arguments never is any more.
// expect: swift-type-became-noncopyable source=breaking binary=none Box
//--- old
public struct Box<T: ~Copyable>: ~Copyable {
  public init(_ value: consuming T) {}
}
extension Box: Copyable where T: Copyable {}
//--- new
public struct Box<T: ~Copyable>: ~Copyable {
  public init(_ value: consuming T) {}
}
//--- client
func use(_ box: Box<Int>) -> [Box<Int>] { [box, box] }
