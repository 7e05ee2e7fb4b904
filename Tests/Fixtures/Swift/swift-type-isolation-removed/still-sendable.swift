// A type that says itself that it is Sendable.
// expect: swift-type-isolation-removed source=risky binary=none Theme
//--- old
@MainActor public struct Theme: Sendable { public init() {}
 public func apply() {} }
//--- new
public struct Theme: Sendable { public init() {}
 public func apply() {} }
//--- client
@MainActor func use(_ t: Theme) { t.apply() }
