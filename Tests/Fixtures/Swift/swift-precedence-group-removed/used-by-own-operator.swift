// A group and the operator in it: the operator falls back to the default group.
// expect: swift-precedence-group-removed source=breaking binary=none JoinPrecedence
// expect: swift-operator-precedence-changed source=breaking binary=none <+>
//--- old
precedencegroup JoinPrecedence { higherThan: AdditionPrecedence }
infix operator <+>: JoinPrecedence
public func <+> (a: Int, b: Int) -> Int { a + b }
//--- new
infix operator <+>
public func <+> (a: Int, b: Int) -> Int { a + b }
//--- client
func use() -> Int { 1 <+> 2 + 3 }
