// A method that the library gave another module's type.
// expect: swift-function-removed source=breaking binary=none Int.doubled()
//--- old
extension Int { public func doubled() -> Int { self * 2 }
 public func tripled() -> Int { self * 3 } }
//--- new
extension Int { public func tripled() -> Int { self * 3 } }
//--- client
func use() -> Int { 1.doubled() }
