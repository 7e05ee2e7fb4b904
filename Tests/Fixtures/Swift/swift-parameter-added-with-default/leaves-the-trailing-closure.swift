// The closure behind a call stays with the parameter that needs one, that stands in front, or behind what is passed.
// expect: swift-parameter-added-with-default source=none binary=none submit(onDone:)
// expect: swift-parameter-added-with-default source=none binary=none send(onDone:)
// expect: swift-parameter-added-with-default source=none binary=none open(_:onDone:)
// expect: swift-parameter-added-with-default source=none binary=none close(onDone:)
//--- old
public func submit(onDone: (String) -> Void) {}
public func send(onDone: ((String) -> Void)? = nil) {}
public func open(_ path: String, onDone: ((String) -> Void)? = nil) {}
public func close(onDone: ((String) -> Void)? = nil) {}
//--- new
public func submit(onStart: (() -> Void)? = nil, onDone: (String) -> Void) {}
public func send(onDone: ((String) -> Void)? = nil, onFail: (() -> Void)? = nil) {}
public func open(onStart: (() -> Void)? = nil, _ path: String, onDone: ((String) -> Void)? = nil) {}
public func close(code: @autoclosure () -> Int = 1, onDone: ((String) -> Void)? = nil) {}
//--- client
submit { text in print(text.count) }
send { text in print(text.count) }
open("a") { text in print(text.count) }
close { text in print(text.count) }
