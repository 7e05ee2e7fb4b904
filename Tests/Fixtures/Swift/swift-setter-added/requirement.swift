// A conforming type that only lets the property be read does not fit.
// expect: swift-setter-added source=breaking binary=none P.x
//--- old
public protocol P { var x: Int { get } }
//--- new
public protocol P { var x: Int { get set } }
//--- client
struct S: P { var x: Int { 1 } }
