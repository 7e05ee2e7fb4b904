// What was stored is computed from what was computed; both are there in every source.
// expect: swift-frozen-layout-changed source=none binary=breaking Place
// options: library-evolution
//--- old
@frozen public struct Place {
  public var start: Int
  public var end: Int
  public init(_ start: Int, _ end: Int) { self.start = start; self.end = end }
  public var length: Int { get { end - start } set { end = start + newValue } }
}
public func place() -> Place { Place(2, 5) }
//--- new
@frozen public struct Place {
  public var start: Int
  public var length: Int
  public init(_ start: Int, _ end: Int) { self.start = start; length = end - start }
  public var end: Int { get { start + length } set { length = newValue - start } }
}
public func place() -> Place { Place(2, 5) }
//--- client
if place().end != 5 || place().length != 3 { fatalError() }
