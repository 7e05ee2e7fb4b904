// A default argument is no part of a function that is used as a value.
//--- old
public func show(_ number: Int = 0) {}
//--- new
public func show(_ number: Int) {}
//--- client
import Library
func use() {
  [1, 2].forEach(show)
  let f: (Int) -> Void = show
  f(1)
  show() // affected
}
