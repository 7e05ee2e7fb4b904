// An existential metatype is opened.
// expect: swift-parameter-type-widened source=none binary=none make(_:)
//--- old
public protocol Shape { init() }
public func make(_ type: any Shape.Type) -> any Shape { type.init() }
//--- new
public protocol Shape { init() }
public func make<T: Shape>(_ type: T.Type) -> T { type.init() }
//--- client
struct Square: Shape {}
let type: any Shape.Type = Square.self
let shape: any Shape = make(Square.self)
let other: any Shape = make(type)
