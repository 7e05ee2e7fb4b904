// A parameter written with or without a typealias.
// expect: nothing
//--- old
public struct Box<T> { public typealias Item = T; public init() {}; public func f(_ i: Item) {} }
//--- new
public struct Box<T> { public typealias Item = T; public init() {}; public func f(_ i: T) {} }
//--- client
func g(b: Box<Int>) { b.f(1) }
