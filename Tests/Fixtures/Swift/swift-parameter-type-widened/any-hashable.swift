// Whatever is Hashable converts to AnyHashable, but neither nil nor what is not.
// expect: swift-parameter-type-widened source=none binary=none store(_:)
// expect: swift-parameter-type-changed source=breaking binary=none optional(_:)
// expect: swift-parameter-type-changed source=breaking binary=none plain(_:)
//--- old
public struct Plain {}
public func store(_ key: String) {}
public func optional(_ key: Int?) {}
public func plain(_ key: Plain) {}
//--- new
public struct Plain {}
public func store(_ key: AnyHashable) {}
public func optional(_ key: AnyHashable) {}
public func plain(_ key: AnyHashable) {}
//--- client
func use(_ plain: Plain, _ number: Int?) { store("a"); optional(number); optional(nil); Library.plain(plain) }
