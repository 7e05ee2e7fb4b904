// An isolated conforming type does not fit any more.
// expect: swift-global-actor-removed source=breaking@6 binary=none P.f()
//--- old
public protocol P { @MainActor func f() }
//--- new
public protocol P { func f() }
//--- client
@MainActor final class X: P { func f() {} }
