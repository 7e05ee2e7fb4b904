// Actors are types like any other.
// expect: swift-type-removed source=breaking binary=none Store
//--- old
public actor Store { public init() {} }
public struct Other {}
//--- new
public struct Other {}
//--- client
func use() { _ = Store() }
