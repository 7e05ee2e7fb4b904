// An overload takes the call as it is.
//--- old
public func f(_ a: Int, b: Int) {}
//--- new
public func f(_ a: Int, b: Int, c: Int) {}
public func f(_ a: Int, b: Int, d: Int = 1) {}
//--- client
import Library
func use() { f(1, b: 2) }
