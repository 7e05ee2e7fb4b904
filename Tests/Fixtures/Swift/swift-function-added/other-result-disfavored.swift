// What is disfavoured is meant only where nothing else fits.
// expect: swift-function-added source=risky binary=none find(_:)
//--- old
public func find(_ name: String) -> Int { 1 }
//--- new
public func find(_ name: String) -> Int { 1 }
@_disfavoredOverload public func find(_ name: String) -> String { "" }
//--- client
func use() {
  let found = find("a")
  print(found)
}
