// Requirement property get to get set.
// expect: swift-setter-added source=breaking binary=none P.x
//--- old
public protocol P { var x: Int { get } }
//--- new
public protocol P { var x: Int { get set } }
//--- client
struct S: P { let x: Int }
