// A closure in a tuple is converted as one that stands alone.
// expect: swift-result-type-changed source=breaking@6 binary=none make()
//--- old
public func make() -> (Int, @Sendable () -> Void) { (1, {}) }
//--- new
public func make() -> (Int, () -> Void) { (1, {}) }
//--- client
func run(_ body: @escaping @Sendable () -> Void) {}
func use() {
  let (_, body) = make()
  run(body)
}
