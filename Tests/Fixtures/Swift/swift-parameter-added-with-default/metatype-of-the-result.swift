// The default is the metatype of whatever the result is to be.
// expect: swift-parameter-added-with-default source=none binary=none value(for:)
//--- old
public func value<T>(for key: String) -> T? { nil }
//--- new
public func value<T>(for key: String, as type: T.Type = T.self) -> T? { nil }
//--- client
let name: String? = value(for: "a")
let size: Int = value(for: "b") ?? 1
