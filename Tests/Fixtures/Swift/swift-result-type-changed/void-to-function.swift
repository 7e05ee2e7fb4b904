// A function that a call leaves unused does not compile, a value does.
// expect: swift-result-type-changed source=breaking binary=none observe()
// expect: swift-result-type-changed source=risky binary=none count()
//--- old
public func observe() {}
public func count() {}
//--- new
public func observe() -> () -> Void { {} }
public func count() -> Int { 1 }
//--- client
func use() { observe(); count() }
