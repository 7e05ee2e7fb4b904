// A global variable became a constant.
// expect: swift-setter-removed source=breaking binary=none v
//--- old
nonisolated(unsafe) public var v: Int = 1
//--- new
public let v: Int = 1
//--- client
func g() { v = 2 }
