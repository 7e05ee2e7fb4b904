// Protocol inherited through typealias composition.
// expect: swift-typealias-added source=none binary=none AB
//--- old
public protocol A {}; public protocol B {}
public struct S: A, B { public init() {} }
//--- new
public protocol A {}; public protocol B {}
public typealias AB = A & B
public struct S: AB { public init() {} }
//--- client
func u(_ a: some A & B) {}
func v() { u(S()) }
