// Closures that take another number of values, or use them otherwise.
//--- old
public func done(_ body: @escaping () -> Void) {}
public func each(_ body: @escaping (Int) -> Void) {}
//--- new
public func done(_ body: @escaping (Int) -> Void) {}
public func each(_ body: @escaping (String) -> Void) {}
//--- client
import Library
func use() {
  done { print("a") } // affected
  each { print($0 + 1) } // affected
}
