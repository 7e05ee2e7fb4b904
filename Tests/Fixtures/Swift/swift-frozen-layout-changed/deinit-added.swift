// A part that cannot be copied cannot be taken out of what has a deinit. Without evolution nothing is built in, and who does
// not see what it consists of takes nothing out.
// expect: swift-frozen-layout-changed source=breaking binary=none Pair
// expect: swift-frozen-layout-changed source=none binary=none Count
//--- old
public struct File: ~Copyable { public init() {} }
@frozen public struct Pair: ~Copyable {
  public var first: File
  public var second: File
  public init() { first = File(); second = File() }
}
@frozen public struct Count: ~Copyable {
  public var number = 1
  public init() {}
}
public struct Box: ~Copyable {
  public var file = File()
  public init() {}
}
//--- new
public struct File: ~Copyable { public init() {} }
@frozen public struct Pair: ~Copyable {
  public var first: File
  public var second: File
  public init() { first = File(); second = File() }
  deinit { print("gone") }
}
@frozen public struct Count: ~Copyable {
  public var number = 1
  public init() {}
  deinit { print("gone") }
}
public struct Box: ~Copyable {
  public var file = File()
  public init() {}
  deinit { print("gone") }
}
//--- client
func close(_ file: consuming File) {}
func use(_ pair: consuming Pair, _ count: consuming Count) -> Int {
  close(pair.first)
  return count.number
}
