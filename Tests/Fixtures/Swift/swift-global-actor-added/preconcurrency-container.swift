// The class's mark says nothing of calls of its members.
// expect: swift-global-actor-added source=breaking binary=none View.show()
//--- old
@preconcurrency public final class View { public init() {}; public func show() {} }
//--- new
@preconcurrency public final class View { public init() {}; @MainActor public func show() {} }
//--- client
func use(_ view: View) { view.show() }
