// A member for those that also conform to another protocol is that protocol's now: sources find it, programs do not.
// options: library-evolution
// expect: swift-symbol-removed source=none binary=breaking Shape.summary()
// expect: swift-function-added source=none binary=none Solid.summary()
//--- old
public protocol Shape { var sides: Int { get } }
public protocol Solid: Shape { var faces: Int { get } }
extension Shape where Self: Solid { public func summary() -> Int { sides + faces } }
//--- new
public protocol Shape { var sides: Int { get } }
public protocol Solid: Shape { var faces: Int { get } }
extension Solid { public func summary() -> Int { sides + faces } }
//--- client
struct Cube: Solid { let sides = 4, faces = 6 }
if Cube().summary() != 10 { fatalError() }
