// A function with a deprecated forwarder under the old name.
// expect: swift-deprecated source=none binary=none fetch(_:)
// expect: swift-function-added source=none binary=none load(_:)
//--- old
public func fetch(_ name: String) {}
//--- new
public func load(_ name: String) {}
@available(*, deprecated, renamed: "load")
public func fetch(_ name: String) { load(name) }
//--- client
func use() { fetch("a") }
