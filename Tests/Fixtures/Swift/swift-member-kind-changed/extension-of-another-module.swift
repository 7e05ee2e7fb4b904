// A member of another module's type that became a property.
// expect: swift-member-kind-changed source=breaking binary=none String.shout()
//--- old
extension String { public func shout() -> String { self } }
//--- new
extension String { public var shout: String { self } }
//--- client
func g() -> String { "".shout() }
