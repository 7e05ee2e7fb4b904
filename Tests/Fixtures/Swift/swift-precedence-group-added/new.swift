// One more group.
// expect: swift-precedence-group-added source=none binary=none Joining
//--- old
public func f() {}
//--- new
precedencegroup Joining { associativity: left }
public func f() {}
//--- client
func use() { f() }
