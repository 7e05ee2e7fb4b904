// An override must give its result away as the method does, in every language mode.
// expect: swift-result-type-changed source=breaking binary=none Maker.keep()
// expect: swift-result-type-changed source=breaking binary=none Maker.make()
//--- old
public final class Box { public init() {} }
open class Maker {
  public init() {}
  open func make() -> Box { Box() }
  open func keep() -> sending Box { Box() }
}
//--- new
public final class Box { public init() {} }
open class Maker {
  public init() {}
  open func make() -> sending Box { Box() }
  open func keep() -> Box { Box() }
}
//--- client
final class Mine: Maker {
  override func make() -> Box { Box() }
  override func keep() -> sending Box { Box() }
}
