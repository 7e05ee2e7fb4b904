// Arguments for all or none: one more breaks too.
// expect: swift-primary-associated-types-changed source=breaking binary=none Shape
//--- old
public protocol Shape<Color> { associatedtype Color
 associatedtype Line }
//--- new
public protocol Shape<Color, Line> { associatedtype Color
 associatedtype Line }
//--- client
func use(_ shape: some Shape<Int>) {}
