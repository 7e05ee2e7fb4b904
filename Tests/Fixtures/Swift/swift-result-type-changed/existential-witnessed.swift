// A conforming type's witness must have the very type.
// expect: swift-result-type-changed source=breaking binary=none Source.first()
//--- old
public protocol Shape {}
public struct Round: Shape { public init() {} }
public protocol Source { func first() -> any Shape }
//--- new
public protocol Shape {}
public struct Round: Shape { public init() {} }
public protocol Source { func first() -> Round }
//--- client
struct Mine: Source {
  func first() -> any Shape { Round() }
}
