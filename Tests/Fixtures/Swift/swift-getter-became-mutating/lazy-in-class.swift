// Reading a lazy property of a class needs no variable.
// expect: swift-setter-added source=none binary=none Box.size
//--- old
public final class Box {
  public init() {}
  public var size: Int { 1 }
}
//--- new
public final class Box {
  public init() {}
  public lazy var size = 1
}
//--- client
func use(_ box: Box) -> Int { box.size }
