// What is Sendable, refines what asks for it, or inherits from a class has it.
// expect: nothing
//--- old
public protocol Shape: Sendable { func draw() }
public protocol Maker: SendableMetatype {}
open class Base { public init() {} }
public func draw<S: Shape>(_ type: S.Type) {}
public func make<M: Maker>(_ type: M.Type) {}
public func copy<T: Sendable>(_ value: T) {}
public func inherit<B: Base>(_ type: B.Type) {}
//--- new
public protocol Shape: Sendable { func draw() }
public protocol Maker: SendableMetatype {}
open class Base { public init() {} }
public func draw<S: Shape & SendableMetatype>(_ type: S.Type) {}
public func make<M: Maker & SendableMetatype>(_ type: M.Type) {}
public func copy<T: Sendable & SendableMetatype>(_ value: T) {}
public func inherit<B: Base & SendableMetatype>(_ type: B.Type) {}
//--- client
func use<S: Shape, M: Maker, T: Sendable, B: Base>(_ shape: S.Type, _ maker: M.Type, _ value: T, _ base: B.Type) {
  draw(shape)
  make(maker)
  copy(value)
  inherit(base)
}
