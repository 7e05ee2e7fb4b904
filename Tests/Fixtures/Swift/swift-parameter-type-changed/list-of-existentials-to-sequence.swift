// Values of several types make a list only where one of existentials is asked for; those of one type make any.
// expect: swift-parameter-type-changed source=breaking binary=none Multiplex.init(_:)
// expect: swift-parameter-type-widened source=none binary=none any(_:)
// expect: swift-parameter-type-changed source=breaking binary=none failures(_:)
// expect: swift-parameter-type-widened source=none binary=none Multiplex.sum(_:)
//--- old
public protocol Handler {}
public struct Multiplex {
  public init(_ handlers: [any Handler]) {}
  public func sum(_ numbers: [Double]) {}
}
public func any(_ handlers: [any Handler]) {}
public func failures(_ errors: [any Error]) {}
//--- new
public protocol Handler {}
public struct Multiplex {
  public init(_ handlers: some Sequence<any Handler>) {}
  public func sum(_ numbers: some Sequence<Double>) {}
}
public func any(_ handlers: any Collection<any Handler>) {}
public func failures<C: Collection>(_ errors: C) where C.Element: Error {}
//--- client
struct Console: Handler {}
struct File: Handler {}
enum Lost: Error { case host }
func use() {
  Multiplex([Console(), File()]).sum([1, 2])
  any([Console(), File()])
  failures([Lost.host, CancellationError()])
}
