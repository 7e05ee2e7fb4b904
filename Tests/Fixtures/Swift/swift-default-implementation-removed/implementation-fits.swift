// Generic implementations and those that do less implement the requirement as before.
// expect: swift-parameter-type-widened source=none binary=none Shape.note(_:)
// expect: swift-parameter-type-widened source=none binary=none Shape.any(_:)
// expect: swift-throws-removed source=none binary=none Shape.load()
//--- old
public protocol Shape {
  func note(_ text: String)
  func any(_ value: String)
  func load() throws
}
extension Shape {
  public func note(_ text: String) {}
  public func any(_ value: String) {}
  public func load() throws {}
}
//--- new
public protocol Shape {
  func note(_ text: String)
  func any(_ value: String)
  func load() throws
}
extension Shape {
  public func note(_ text: some CustomStringConvertible) {}
  public func any<T>(_ value: T) {}
  public func load() {}
}
//--- client
struct Square: Shape {}
func use(_ square: Square) throws { square.note("a"); square.any("a"); try square.load() }
