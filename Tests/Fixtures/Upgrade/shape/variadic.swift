// An array is no element, and elements are no array.
//--- old
public func remove(_ ids: [Int]) {}
public func keep(_ ids: Int...) {}
public func mark(_ ids: [Int], note: String = "") {}
//--- new
public func remove(_ ids: Int...) {}
public func keep(_ ids: [Int]) {}
public func mark(_ ids: Int..., note: String = "") {}
public func mark(_ ids: [Int], note: String = "") {}
//--- client
import Library
func use(_ ids: [Int]) {
  remove([1, 2]) // affected
  remove(ids) // affected
  keep(1) // affected
  keep(1, 2) // affected
  mark(ids)
}
