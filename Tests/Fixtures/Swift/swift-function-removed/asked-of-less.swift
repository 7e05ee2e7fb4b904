// What was there for all conforming types is not, when it is one of a protocol that few of them conform to.
// expect: swift-function-removed source=breaking binary=none Shape.summary()
// expect: swift-function-added source=none binary=none Solid.summary()
//--- old
public protocol Shape { var sides: Int { get } }
public protocol Solid: Shape { var faces: Int { get } }
extension Shape { public func summary() -> Int { sides } }
//--- new
public protocol Shape { var sides: Int { get } }
public protocol Solid: Shape { var faces: Int { get } }
extension Solid { public func summary() -> Int { sides + faces } }
//--- client
struct Square: Shape { let sides = 4 }
print(Square().summary())
