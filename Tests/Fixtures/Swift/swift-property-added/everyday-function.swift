// A property hides a function of the standard library as well.
// expect: swift-property-added source=breaking binary=none Series.max
//--- old
public protocol Series {
  var values: [Int] { get }
}
//--- new
public protocol Series {
  var values: [Int] { get }
}
extension Series {
  public var max: Int { 0 }
}
//--- client
struct Pair: Series {
  var values: [Int] { [1, 2] }
  func top() -> Int { max(values[0], values[1]) }
}
