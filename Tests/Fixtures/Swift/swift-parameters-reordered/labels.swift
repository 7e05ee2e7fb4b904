// Labelled parameters in another order.
// expect: swift-parameters-reordered source=breaking binary=none move(x:y:)
//--- old
public func move(x: Int, y: Int) {}
//--- new
public func move(y: Int, x: Int) {}
//--- client
func use() { move(x: 1, y: 2) }
