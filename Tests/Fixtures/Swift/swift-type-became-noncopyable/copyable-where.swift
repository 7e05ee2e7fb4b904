// A type that is still copyable wherever it could be written before.
// expect: swift-type-constraint-removed source=none binary=none Box
//--- old
public struct Box<T> {
  public init(_ value: consuming T) {}
}
//--- new
public struct Box<T: ~Copyable>: ~Copyable {
  public init(_ value: consuming T) {}
}
extension Box: Copyable where T: Copyable {}
//--- client
func use(_ box: Box<Int>) -> [Box<Int>] { [box, box] }
func pass<T>(_ box: Box<T>) -> (Box<T>, Box<T>) { (box, box) }
