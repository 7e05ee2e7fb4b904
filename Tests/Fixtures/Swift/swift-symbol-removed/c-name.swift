// A function that C can call is called by its own symbol as before.
// expect: nothing
// options: library-evolution
//--- old
public func f(_ x: Int) -> Int { x }
@_cdecl("library_g") public func g(_ x: Int) -> Int { x }
//--- new
@_cdecl("library_f") public func f(_ x: Int) -> Int { x }
public func g(_ x: Int) -> Int { x }
//--- client
if f(1) + g(2) != 3 { fatalError() }
