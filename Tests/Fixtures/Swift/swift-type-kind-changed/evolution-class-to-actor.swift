// Compiled clients call an actor as they called the class.
// expect: swift-type-kind-changed source=breaking binary=risky Counter
// options: library-evolution
//--- old
public class Counter { public init() {}; public func next() -> Int { 1 } }
//--- new
public actor Counter { public init() {}; public func next() -> Int { 1 } }
//--- client
func use(_ c: Counter) -> Int { c.next() }
if use(Counter()) != 1 { fatalError() }
