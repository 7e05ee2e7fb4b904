// The elements of an array of `T` are `T`.
// expect: swift-parameter-type-widened source=none binary=none Box.init(many:)
//--- old
public struct Box<T> { public init(many: [T]) {} }
//--- new
public struct Box<T> { public init<S: Sequence>(many: S) where S.Element == T {} }
//--- client
let names = Box(many: ["a"])
let none = Box<Int>(many: [])
func use<T>(_ many: [T]) -> Box<T> { Box(many: many) }
