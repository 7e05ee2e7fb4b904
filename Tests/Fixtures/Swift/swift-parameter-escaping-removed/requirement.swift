// A conforming type whose closure is escaping does not fit any more.
// expect: swift-parameter-escaping-removed source=breaking binary=none P.f(_:)
//--- old
public protocol P { func f(_ c: @escaping () -> Void) }
//--- new
public protocol P { func f(_ c: () -> Void) }
//--- client
struct S: P { func f(_ c: @escaping () -> Void) {} }
