// Requirement loses MainActor.
// expect: swift-global-actor-removed source=breaking@6 binary=none P.f()
//--- old
public protocol P { @MainActor func f() }
//--- new
public protocol P { func f() }
//--- client
@MainActor final class S: P { func f() {} }
