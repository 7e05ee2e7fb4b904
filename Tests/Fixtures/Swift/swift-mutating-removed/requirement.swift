// A conforming type whose method is mutating does not fit any more.
// expect: swift-mutating-removed source=breaking binary=none P.f()
//--- old
public protocol P { mutating func f() }
//--- new
public protocol P { func f() }
//--- client
struct S: P { mutating func f() {} }
