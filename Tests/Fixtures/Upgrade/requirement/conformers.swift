// Types that conform without the new requirement, and some that have it.
//--- old
public protocol Shape { func area() -> Int }
//--- new
public protocol Shape { func area() -> Int; func draw(at x: Int) }
//--- client
import Library
struct Square: Shape { // affected
  func area() -> Int { 1 }
}
struct Circle: Shape {
  func area() -> Int { 1 }
  func draw(to x: Int) {} // affected
}
struct Line: Shape { // may
  func area() -> Int { 0 }
}
extension Line { func draw(at x: Int) {} }
protocol Figure: Shape {}
func use(_ shape: some Shape) -> Int { shape.area() }
