// White space is no other value.
// expect: nothing
//--- old
public func f(_ x: [Int] = [1,2]) {}
//--- new
public func f(_ x: [Int] = [1, 2]) {}
//--- client
func use() { f() }
