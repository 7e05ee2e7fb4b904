// Where a second closure has its label, the first goes to the first parameter that takes one in every mode.
// expect: swift-parameter-added-with-default source=breaking binary=none submit(onDone:onFail:)
//--- old
public func submit(onDone: ((String) -> Void)? = nil, onFail: ((Int) -> Void)? = nil) {}
//--- new
public func submit(onStart: (() -> Void)? = nil, onDone: ((String) -> Void)? = nil, onFail: ((Int) -> Void)? = nil) {}
//--- client
submit { text in print(text.count) } onFail: { print($0 + 1) }
