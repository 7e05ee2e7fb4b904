// The requirement is met, but hides a function of the standard library from the types that conform.
// expect: swift-defaulted-requirement-added source=breaking binary=none Series.zip(_:)
//--- old
public protocol Series {
  var values: [Int] { get }
}
//--- new
public protocol Series {
  var values: [Int] { get }
  func zip(_ other: Int) -> Int
}
extension Series {
  public func zip(_ other: Int) -> Int { 0 }
}
//--- client
struct Pair: Series {
  var values: [Int] { [1, 2] }
  func sums() -> [Int] { zip(values, values).map { $0 + $1 } }
}
