// What only inlined code names may have another name in its place.
// options: library-evolution
// expect: nothing
//--- old
@frozen public struct Size {
  @usableFromInline var storage = 4
  public init() {}
  @inlinable public var width: Int { storage }
}
//--- new
@frozen public struct Size {
  @usableFromInline var bits = 4
  public init() {}
  @inlinable public var width: Int { bits }
}
//--- client
precondition(Size().width == 4)
