// A struct; clients on the actor are fine, others are not.
// expect: swift-type-isolation-added source=breaking binary=none Theme
// expect: swift-conformance-added source=none binary=none Theme
//--- old
public struct Theme { public init() {}
 public func apply() {} }
//--- new
@MainActor public struct Theme { public init() {}
 public func apply() {} }
//--- client
func use(_ t: Theme) { t.apply() }
