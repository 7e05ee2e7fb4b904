// A relation that is added gives meaning to what could not be written.
// expect: swift-precedence-group-changed source=none binary=none JoinPrecedence
//--- old
precedencegroup JoinPrecedence {
  higherThan: AdditionPrecedence
}
infix operator <+>: JoinPrecedence
public func <+> (left: Int, right: Int) -> Int { left + right }
//--- new
precedencegroup JoinPrecedence {
  higherThan: AdditionPrecedence
  associativity: left
}
infix operator <+>: JoinPrecedence
public func <+> (left: Int, right: Int) -> Int { left + right }
//--- client
func use() -> Int { 1 <+> 2 + 3 }
