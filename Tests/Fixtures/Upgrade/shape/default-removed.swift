// The calls that left the argument out, and no others.
//--- old
public func f(_ a: Int = 1, b: Int) {}
//--- new
public func f(_ a: Int, b: Int) {}
//--- client
import Library
func use() {
  f(b: 1) // affected
  f(1, b: 2)
}
