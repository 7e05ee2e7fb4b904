// A member says what its type has said before.
// expect: nothing
//--- old
@MainActor public final class View { public init() {}; public func show() {} }
//--- new
@MainActor public final class View { public init() {}; @MainActor public func show() {} }
//--- client
@MainActor func use(_ view: View) { view.show() }
