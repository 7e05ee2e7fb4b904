// A type that the old one converts to, and an alias of the same.
//--- old
public typealias Size = Int
public func f(_ a: Int) {}
public func g() -> Size { 1 }
//--- new
public typealias Size = Int
public func f(_ a: Int?) {}
public func g() -> Int { 1 }
//--- client
import Library
func use(_ a: Int) -> Int { f(a); return g() }
