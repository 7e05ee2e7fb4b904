// A class whose layout is fixed is read in place.
// expect: swift-frozen-layout-changed source=none binary=breaking Counter
// options: library-evolution
//--- old
@_fixed_layout public final class Counter {
  public var count = 1
  public init() {}
}
//--- new
@_fixed_layout public final class Counter {
  private var name = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
  public var count = 1
  public init() {}
}
//--- client
func read(_ counter: Counter) -> Int { counter.count }
precondition(read(Counter()) == 1)
