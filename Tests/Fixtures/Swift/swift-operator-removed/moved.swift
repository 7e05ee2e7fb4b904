// The declaration stands elsewhere in the file.
// expect: nothing
//--- old
infix operator <+>
public func <+> (a: Int, b: Int) -> Int { a }
//--- new
public func <+> (a: Int, b: Int) -> Int { a }
infix operator <+>
//--- client
func use() -> Int { 1 <+> 2 }
