// A client's own declaration of the operator wins.
// expect: swift-operator-added source=none binary=none <+>
//--- old
public struct Other {}
//--- new
public struct Other {}
infix operator <+>: MultiplicationPrecedence
//--- client
infix operator <+>: AdditionPrecedence
func <+> (a: Int, b: Int) -> Int { a + b }
func use() -> Int { 1 <+> 2 }
