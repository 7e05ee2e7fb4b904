// An operator without a group is in DefaultPrecedence.
// expect: nothing
//--- old
infix operator <+>
public func <+> (left: Int, right: Int) -> Int { left + right }
//--- new
infix operator <+>: DefaultPrecedence
public func <+> (left: Int, right: Int) -> Int { left + right }
//--- client
func use() -> Int { 1 <+> 2 }
