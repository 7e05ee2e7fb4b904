// What was an optional is none any more.
//--- old
public func find() -> Int? { 1 }
//--- new
public func find() -> Int { 1 }
//--- client
import Library
func use() {
  print(find()!) // affected
  if let a = find() { _ = a } // affected
}
