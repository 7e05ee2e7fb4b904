// Where there were none nobody spelled them out.
// expect: swift-primary-associated-types-added source=none binary=none P
//--- old
public protocol P { associatedtype E }
//--- new
public protocol P<E> { associatedtype E }
//--- client
func use(_ p: any P) {}
