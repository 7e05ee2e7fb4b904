// A conforming type whose method is asynchronous does not fit any more.
// expect: swift-async-removed source=breaking binary=none P.f()
//--- old
public protocol P { func f() async }
//--- new
public protocol P { func f() }
//--- client
struct S: P { func f() async {} }
