// The function is still there for those who call it.
// expect: nothing
// options: library-evolution
//--- old
@inlinable public func f() -> Int { 1 }
//--- new
public func f() -> Int { 1 }
//--- client
_ = f()
