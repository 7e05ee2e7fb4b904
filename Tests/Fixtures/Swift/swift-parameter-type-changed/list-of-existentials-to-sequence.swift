// Values of several types make a list only where one of existentials is asked for; those of one type make any.
// expect: swift-parameter-type-changed source=breaking binary=none Multiplex.init(_:)
// expect: swift-parameter-type-widened source=none binary=none Multiplex.sum(_:)
//--- old
public protocol Handler {}
public struct Multiplex {
  public init(_ handlers: [any Handler]) {}
  public func sum(_ numbers: [Double]) {}
}
//--- new
public protocol Handler {}
public struct Multiplex {
  public init(_ handlers: some Sequence<any Handler>) {}
  public func sum(_ numbers: some Sequence<Double>) {}
}
//--- client
struct Console: Handler {}
struct File: Handler {}
func use() { Multiplex([Console(), File()]).sum([1, 2]) }
