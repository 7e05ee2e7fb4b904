// A function that is kept as a value takes the new type, until it is called.
//--- old
public func draw(_ x: Int) {}
//--- new
public func draw(_ x: Int, scale: Int = 1) {}
//--- client
import Library
func use() {
  let kept = draw // may
  _ = kept
  let typed: (Int) -> Void = draw // affected
  _ = typed
}
