// A member of a protocol's extension for some conforming types may be one of what these conform to.
// expect: swift-function-added source=none binary=none Shape.doubled()
// expect: swift-function-added source=none binary=none Solid.summary()
// expect: swift-property-added source=none binary=none Named.title
//--- old
public protocol Shape { var sides: Int { get } }
public protocol Solid: Shape { var faces: Int { get } }
public protocol Named { var name: String { get } }
extension Shape where Self: Solid { public func summary() -> Int { sides + faces } }
extension Shape where Self: Named { public var title: String { name } }
extension Solid { public func doubled() -> Int { faces * 2 } }
//--- new
public protocol Shape { var sides: Int { get } }
public protocol Solid: Shape { var faces: Int { get } }
public protocol Named { var name: String { get } }
extension Solid { public func summary() -> Int { sides + faces } }
extension Named { public var title: String { name } }
extension Shape where Self: Solid { public func doubled() -> Int { faces * 2 } }
//--- client
struct Cube: Solid, Named { let sides = 4, faces = 6, name = "cube" }
print(Cube().summary(), Cube().title, Cube().doubled())
func all<S: Solid & Named>(_ solids: [S]) -> [String] { solids.map { "\($0.summary()) \($0.title)" } }
func any(_ solid: any Solid) -> Int { solid.summary() + solid.doubled() }
