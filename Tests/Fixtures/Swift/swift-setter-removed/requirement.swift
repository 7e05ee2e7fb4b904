// Generic code cannot set the property any more.
// expect: swift-setter-removed source=breaking binary=none P.x
//--- old
public protocol P { var x: Int { get set } }
//--- new
public protocol P { var x: Int { get } }
//--- client
func g<T: P>(_ t: inout T) { t.x = 1 }
