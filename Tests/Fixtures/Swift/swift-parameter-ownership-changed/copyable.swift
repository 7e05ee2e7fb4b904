// Others are copied.
// expect: swift-parameter-ownership-changed source=none binary=none f(_:)
//--- old
public func f(_ t: borrowing [Int]) {}
//--- new
public func f(_ t: consuming [Int]) {}
//--- client
func use(_ t: [Int]) { f(t); f(t) }
