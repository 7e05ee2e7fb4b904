// Two overloads that end with closures are compared by those: leaving out the last of one is no worse than having none.
// expect: swift-function-added source=breaking binary=none run(_:then:)
//--- old
public func run(_ body: (Int) -> Void) {}
//--- new
public func run(_ body: (Int) -> Void) {}
public func run(_ body: (Int) -> Void, then: () -> Void = {}) {}
//--- client
run { print($0) }
