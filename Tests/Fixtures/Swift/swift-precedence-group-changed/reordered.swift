// The order in which a group states its properties is nothing.
// expect: nothing
//--- old
precedencegroup JoinPrecedence {
  higherThan: AdditionPrecedence
  associativity: left
}
infix operator <+>: JoinPrecedence
public func <+> (left: Int, right: Int) -> Int { left + right }
//--- new
precedencegroup JoinPrecedence {
  associativity: left
  higherThan: AdditionPrecedence
}
infix operator <+>: JoinPrecedence
public func <+> (left: Int, right: Int) -> Int { left + right }
//--- client
func use() -> Int { 1 <+> 2 + 3 }
