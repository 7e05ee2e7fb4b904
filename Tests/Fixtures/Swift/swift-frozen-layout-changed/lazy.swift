// A lazy property is stored as an optional.
// expect: swift-frozen-layout-changed source=none binary=breaking Size
// expect: swift-getter-became-nonmutating source=none binary=none Size.width
// options: library-evolution
//--- old
@frozen public struct Size {
  public lazy var width: Int = 1
  public var height = 2
  public init() {}
}
public func height(_ size: Size) -> Int { size.height }
//--- new
@frozen public struct Size {
  public var width: Int = 1
  public var height = 2
  public init() {}
}
public func height(_ size: Size) -> Int { size.height }
//--- client
@inline(never) func make(_ height: Int) -> Size { var size = Size(); size.height = height; return size }
var size = make(5)
if size.width != 1 || height(size) != 5 || height(make(7)) != 7 { fatalError() }
