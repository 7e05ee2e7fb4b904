// Dynamic calls.
// expect: swift-type-attribute-removed source=breaking binary=none Command
//--- old
@dynamicCallable public struct Command { public init() {}
 public func dynamicallyCall(withArguments words: [String]) {} }
//--- new
public struct Command { public init() {}
 public func dynamicallyCall(withArguments words: [String]) {} }
//--- client
func use(_ c: Command) { c("a") }
