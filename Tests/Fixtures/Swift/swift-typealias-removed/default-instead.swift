// Without the typealias the protocol's default stands under the name, which is another type.
// expect: swift-typealias-removed source=breaking binary=none Disk.Key
//--- old
public protocol Store {
  associatedtype Key = String
}
public struct Disk: Store {
  public typealias Key = Int
  public init() {}
}
public struct Memory: Store {
  public typealias Key = String
  public init() {}
}
//--- new
public protocol Store {
  associatedtype Key = String
}
public struct Disk: Store {
  public init() {}
}
public struct Memory: Store {
  public init() {}
}
//--- client
let other: Memory.Key = "a"
let key: Disk.Key = 1
