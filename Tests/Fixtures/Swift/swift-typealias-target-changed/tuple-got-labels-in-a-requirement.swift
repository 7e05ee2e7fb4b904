// Who conforms may have written the tuple without labels, which does not implement one with labels.
// expect: swift-typealias-target-changed source=breaking binary=none Point
//--- old
public typealias Point = (Double, Double)
public protocol Located { func place() -> Point }
//--- new
public typealias Point = (x: Double, y: Double)
public protocol Located { func place() -> Point }
//--- client
struct Here: Located { func place() -> (Double, Double) { (1, 2) } }
