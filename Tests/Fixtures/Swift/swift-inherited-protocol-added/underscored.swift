// A protocol refines an underscored one now: conforming types have to have what that asks for.
// expect: swift-inherited-protocol-added source=breaking binary=none Shape
//--- old
public protocol Shape {}
public protocol Marked {}
//--- new
public protocol _Sized { var size: Int { get } }
public protocol _Empty {}
public protocol Shape: _Sized {}
public protocol Marked: _Empty {}
//--- client
struct Circle: Shape {}
struct Spot: Marked {}
