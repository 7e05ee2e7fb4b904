// Opaque parts of a result that are named now; one that lost what it could do is another type.
// expect: swift-result-type-revealed source=none binary=none all()
// expect: swift-result-type-revealed source=none binary=none find()
// expect: swift-result-type-revealed source=none binary=none both()
// expect: swift-result-type-changed source=breaking binary=none plain()
//--- old
public protocol Shape { var sides: Int { get } }
public struct Square: Shape, Sendable { public var sides = 4; public init() {} }
public struct Plain: Sendable {}
public func all() -> [some Shape] { [Square()] }
public func find() -> (some Shape)? { Optional(Square()) }
public func both() -> (some Shape, Int) { (Square(), 1) }
public func plain() -> [some Shape] { [Square()] }
//--- new
public protocol Shape { var sides: Int { get } }
public struct Square: Shape, Sendable { public var sides = 4; public init() {} }
public struct Plain: Sendable {}
public func all() -> [Square] { [Square()] }
public func find() -> Square? { Square() }
public func both() -> (some Shape & Sendable, Int) { (Square(), 1) }
public func plain() -> [Plain] { [Plain()] }
//--- client
for shape in all() { _ = shape.sides }
if let shape = find() { _ = shape.sides }
let shape: any Shape = both().0
for shape in plain() { _ = shape.sides }
