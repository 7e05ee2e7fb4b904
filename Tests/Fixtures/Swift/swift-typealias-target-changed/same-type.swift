// Other words for the same type.
// expect: nothing
//--- old
public typealias Identifier = [Int]
public typealias Handler = (Int) -> Void
//--- new
public typealias Identifier = Array<Int>
public typealias Handler = (_ number: Int) -> ()
//--- client
let id: Identifier = [1]
