// The group was there.
// expect: swift-function-added source=none binary=none f()
//--- old
precedencegroup J { associativity: left }
//--- new
precedencegroup J { associativity: left }
public func f() {}
//--- client
func use() {}
