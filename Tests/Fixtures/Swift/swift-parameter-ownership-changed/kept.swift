// The same words.
// expect: nothing
//--- old
public func f(_ x: consuming [Int]) {}
//--- new
public func f(_ y: consuming [Int]) {}
//--- client
func use() { f([1]) }
