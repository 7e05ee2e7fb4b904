// An infix operator stays when the prefix operator of the same name goes.
// expect: swift-operator-removed source=breaking binary=none <+>
// expect: swift-operator-function-removed source=breaking binary=none <+>(_:)
//--- old
prefix operator <+>
infix operator <+>: AdditionPrecedence
public prefix func <+> (value: Int) -> Int { value }
public func <+> (left: Int, right: Int) -> Int { left + right }
//--- new
infix operator <+>: AdditionPrecedence
public func <+> (left: Int, right: Int) -> Int { left + right }
//--- client
func use() -> Int { <+>1 }
