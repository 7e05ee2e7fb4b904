// A list takes the values of a pack where each of them is one of its elements.
// expect: swift-parameter-type-widened source=none binary=none log(_:_:to:)
// expect: swift-parameter-type-widened source=none binary=none show(_:)
// expect: swift-callable-constraint-removed source=none binary=none show(_:)
// expect: swift-parameter-type-changed source=breaking binary=none store(_:)
// expect: swift-parameter-type-changed source=breaking binary=none send(_:)
//--- old
public func log<each T>(_ name: String, _ values: repeat each T, to file: String = "") {}
public func show<each T: Error>(_ values: repeat each T) {}
public func store<each T>(_ values: repeat each T) {}
public func send<each T>(_ values: repeat each T) {}
//--- new
public func log(_ name: String, _ values: Any..., to file: String = "") {}
public func show(_ values: any Error...) {}
public func store(_ values: any Error...) {}
public func send<T>(_ values: T...) {}
//--- client
struct Failure: Error {}
log("a", 1, "b", to: "c")
log("a")
show(Failure(), CancellationError())
store(1, "a")
send(1, "a")
