// A generic type that is never copyable any more.
// expect: swift-type-became-noncopyable source=breaking binary=none Box
// expect: swift-type-constraint-removed source=none binary=none Box
//--- old
public struct Box<T> {
  public init(_ value: consuming T) {}
}
//--- new
public struct Box<T: ~Copyable>: ~Copyable {
  public init(_ value: consuming T) {}
}
//--- client
func use(_ box: Box<Int>) -> [Box<Int>] { [box, box] }
