// The compiler infers what the typealias said.
// expect: nothing
//--- old
public protocol Source {
  associatedtype Item
  func get() -> Item
}
public struct Disk: Source {
  public typealias Item = Int
  public init() {}
  public func get() -> Int { 1 }
}
public struct List: Collection {
  public typealias Element = String
  public typealias Index = Int
  public init() {}
  public var startIndex: Int { 0 }
  public var endIndex: Int { 1 }
  public func index(after index: Int) -> Int { index + 1 }
  public subscript(index: Int) -> String { "" }
}
//--- new
public protocol Source {
  associatedtype Item
  func get() -> Item
}
public struct Disk: Source {
  public init() {}
  public func get() -> Int { 1 }
}
public struct List: Collection {
  public init() {}
  public var startIndex: Int { 0 }
  public var endIndex: Int { 1 }
  public func index(after index: Int) -> Int { index + 1 }
  public subscript(index: Int) -> String { "" }
}
//--- client
let item: Disk.Item = Disk().get()
let index: List.Index = 0
func first(_ list: List) -> List.Element? { list.first }
