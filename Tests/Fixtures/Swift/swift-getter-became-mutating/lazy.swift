// A lazy property of a struct stores its value when it is read.
// expect: swift-getter-became-mutating source=breaking binary=none Box.size
// expect: swift-setter-added source=none binary=none Box.size
//--- old
public struct Box {
  public init() {}
  public var size: Int { 1 }
}
//--- new
public struct Box {
  public init() {}
  public lazy var size = 1
}
//--- client
func use(_ box: Box) -> Int { box.size }
