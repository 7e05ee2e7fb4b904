// What is unwrapped by itself can stand where a value stood.
// expect: swift-initializer-failability-changed source=none binary=none Box.init(size:)
//--- old
public struct Box {
  public init(size: Int) {}
}
//--- new
public struct Box {
  public init!(size: Int) {}
}
//--- client
func use() -> Box { Box(size: 1) }
