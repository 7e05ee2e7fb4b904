// Sources may leave `any` out of the types of what became unavailable.
// expect: swift-declaration-unavailable source=breaking binary=none run(_:with:)
// options: library-evolution library-mode-5
//--- old
public protocol Handler {}
public struct One: Handler { public init() {} }
public func run(_ handler: Handler, with others: [Handler?]) {}
public func run(_ handler: Int) {}
//--- new
public protocol Handler {}
public struct One: Handler { public init() {} }
@available(*, unavailable) public func run(_ handler: Handler, with others: [Handler?]) {}
public func run(_ handler: Int) {}
//--- client
run(One(), with: [])
