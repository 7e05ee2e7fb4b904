// The same attributes in another order.
// expect: nothing
//--- old
precedencegroup J { associativity: left higherThan: AdditionPrecedence }
//--- new
precedencegroup J { higherThan: AdditionPrecedence associativity: left }
//--- client
func use() {}
