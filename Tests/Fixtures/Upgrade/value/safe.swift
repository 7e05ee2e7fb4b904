// Calls leave the new argument out.
//--- old
public func f(_ a: Int) {}
//--- new
public func f(_ a: Int, b: Int = 1) {}
//--- client
import Library
func use() { f(1) }
