// The default is in an extension of a refined protocol's own constraint.
// expect: swift-defaulted-requirement-added source=none binary=none Shape.erase()
//--- old
public protocol Shape: Equatable { func draw() }
//--- new
public protocol Shape: Equatable { func draw()
 func erase() }
extension Shape where Self: Equatable { public func erase() {} }
//--- client
struct Mine: Shape { func draw() {} }
