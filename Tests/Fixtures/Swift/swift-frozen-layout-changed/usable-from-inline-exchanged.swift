// Two that exchange their places are other values for inlined code.
// options: library-evolution
// expect: swift-frozen-layout-changed source=none binary=breaking Size
//--- old
@frozen public struct Size {
  @usableFromInline var first = 1
  @usableFromInline var second = 2
  public init() {}
  public static func standard() -> Size { Size() }
  @inlinable public var width: Int { first }
}
//--- new
@frozen public struct Size {
  @usableFromInline var second = 2
  @usableFromInline var first = 1
  public init() {}
  public static func standard() -> Size { Size() }
  @inlinable public var width: Int { first }
}
//--- client
precondition(Size.standard().width == 1)
