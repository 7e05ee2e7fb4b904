// Operators of groups without a relation cannot be mixed.
// expect: swift-precedence-group-changed source=breaking binary=none JoinPrecedence
//--- old
precedencegroup JoinPrecedence {
  higherThan: AdditionPrecedence
}
infix operator <+>: JoinPrecedence
public func <+> (left: Int, right: Int) -> Int { left + right }
//--- new
precedencegroup JoinPrecedence {}
infix operator <+>: JoinPrecedence
public func <+> (left: Int, right: Int) -> Int { left + right }
//--- client
func use() -> Int { 1 <+> 2 + 3 }
