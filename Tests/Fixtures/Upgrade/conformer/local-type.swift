// A type inside a function conforms like any other.
//--- old
public protocol Shape { func area() -> Int }
open class View { public init() {}; open func draw() {} }
//--- new
public protocol Shape { func area() -> Int; func name() -> String }
open class View { public init() {} }
//--- client
import Library
func test() -> Int {
  struct Square: Shape { func area() -> Int { 1 } } // affected
  final class Mine: View { override func draw() {} } // affected
  return Square().area()
}
