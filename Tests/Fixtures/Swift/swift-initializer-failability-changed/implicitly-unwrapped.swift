// A variable that was given the value holds an optional now; what was bound like one still is.
// expect: swift-initializer-failability-changed source=breaking binary=none Box.init(size:)
// expect: swift-initializer-failability-changed source=none binary=none Box.init(name:)
//--- old
public struct Box {
  public init(size: Int) {}
  public init?(name: String) {}
  public func open() {}
}
//--- new
public struct Box {
  public init!(size: Int) {}
  public init!(name: String) {}
  public func open() {}
}
//--- client
let box = Box(size: 1)
box.open()
if let named = Box(name: "") { named.open() }
