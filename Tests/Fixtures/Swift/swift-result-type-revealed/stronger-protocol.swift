// Opaque still, and more is known of it.
// expect: swift-result-type-revealed source=none binary=none all()
//--- old
public func all() -> some Sequence<Int> { [1] }
//--- new
public func all() -> some Collection<Int> { [1] }
//--- client
func use() { for x in all() { _ = x } }
