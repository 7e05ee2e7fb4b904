// What the elements are is asked of them as before.
// expect: swift-parameter-type-widened source=none binary=none draw(_:)
// expect: swift-parameter-type-widened source=none binary=none parse(_:)
//--- old
public protocol Shape {}
public func draw<T: Shape>(_ shapes: [T]) {}
public func parse(_ lines: [String]) {}
//--- new
public protocol Shape {}
public func draw(_ shapes: some Sequence<some Shape>) {}
public func parse(_ lines: some Collection<some StringProtocol>) {}
//--- client
struct Square: Shape {}
func use(_ lines: [String]) {
  draw([Square()])
  parse(lines)
  parse(["a", "b"])
}
func all<T: Shape>(_ shapes: [T]) { draw(shapes) }
