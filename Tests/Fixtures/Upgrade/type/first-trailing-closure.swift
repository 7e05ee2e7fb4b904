// A single trailing closure is for the first parameter that is a function; one with a default leaves it to a later one.
// modes: 5
//--- old
public func animate(_ body: () -> Void, completion: ((Bool) -> Void)? = nil) {}
public func load(progress: ((Int) -> Void)? = nil, done: (Int) -> Void) {}
//--- new
public func animate(_ body: () -> Void, completion: ((Bool, Int) -> Void)? = nil) {}
public func load(progress: ((String) -> Void)? = nil, done: (Int) -> Void) {}
//--- client
import Library
func use() {
  animate { print("a") }
  animate({}, completion: { print($0) }) // affected
  animate({}) { print($0) } // affected
  load { print($0 + 1) }
  load(progress: { print($0 + 1) }) { print($0) } // affected
}
