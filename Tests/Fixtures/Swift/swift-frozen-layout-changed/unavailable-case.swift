// What no client can name takes its place all the same.
// expect: swift-frozen-layout-changed source=none binary=breaking Value
// options: library-evolution
//--- old
@frozen public enum Value { case none, number(Int) }
public func make() -> Value { .none }
//--- new
@frozen public enum Value {
  case none, number(Int)
  @available(*, unavailable) case text(String)
}
public func make() -> Value { .none }
//--- client
if case .none = make() {} else { fatalError() }
