// A list of arguments may be empty, or end where one had a default.
// expect: swift-parameter-type-widened source=none binary=none f(_:)
// expect: swift-parameter-type-widened source=none binary=none g(_:_:)
//--- old
public func f(_ value: Int = 1) {}
public func g(_ value: Int, _ other: Int = 2) {}
//--- new
public func f(_ value: Int...) {}
public func g(_ value: Int, _ others: Int...) {}
//--- client
func use() {
  f()
  f(1)
  g(1)
  g(1, 2)
}
