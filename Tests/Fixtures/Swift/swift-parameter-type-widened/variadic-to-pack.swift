// A pack takes any number of values as well, and each of them by its own type.
// expect: swift-parameter-type-widened source=none binary=none log(_:separator:)
// expect: swift-parameter-type-widened source=none binary=none sum(_:)
// expect: swift-parameter-type-changed source=breaking binary=none draw(_:)
//--- old
public protocol Shape {}
public func log(_ items: Any..., separator: String = " ") {}
public func sum(_ values: Int...) {}
public func draw(_ shapes: any Shape...) {}
//--- new
public protocol Shape {}
public func log<each T>(_ items: repeat each T, separator: String = " ") {}
public func sum<each T: BinaryInteger>(_ values: repeat each T) {}
public func draw<each T: Shape>(_ shapes: repeat each T) {}
//--- client
func use(_ number: Int?, _ shape: any Shape) {
  log(1, "a", separator: ",")
  log(number as Any)
  log()
  sum(1, 2)
  draw(shape)
}
