// What a collection with random access gets from the standard library need not be its own.
// expect: swift-conformance-added source=risky binary=none Line
//--- old
public struct Line: Collection {
  public init() {}
  public var startIndex: Int { 0 }
  public var endIndex: Int { 0 }
  public func index(after index: Int) -> Int { index + 1 }
  public subscript(index: Int) -> Character { "a" }
}
//--- new
public struct Line: RandomAccessCollection {
  public init() {}
  public var startIndex: Int { 0 }
  public var endIndex: Int { 0 }
  public subscript(index: Int) -> Character { "a" }
}
//--- client
let line = Line()
let next = line.index(after: line.startIndex)
