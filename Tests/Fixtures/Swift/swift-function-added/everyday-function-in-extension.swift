// What a protocol's extension gives hides the standard library's function from the types that conform.
// expect: swift-function-added source=breaking binary=none Series.max()
//--- old
public protocol Series {
  var values: [Int] { get }
}
//--- new
public protocol Series {
  var values: [Int] { get }
}
extension Series {
  public func max() -> Int { 0 }
}
//--- client
struct Pair: Series {
  var values: [Int] { [1, 2] }
  func top() -> Int { max(values[0], values[1]) }
}
