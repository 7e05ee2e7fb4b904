// What an extension of a refined protocol gives goes before what its parent's gives, and what asks for more before the rest.
// expect: swift-function-added source=breaking binary=none Row.total()
// expect: swift-function-added source=none binary=none Row.count()
// expect: swift-function-added source=breaking binary=none Sequence.total()
//--- old
public protocol Line {}
public protocol Row: Line {}
extension Line {
  public func total() -> Int { 0 }
  public func count() -> Int { 0 }
}
extension Sequence { public func total() -> Int { 0 } }
//--- new
public protocol Line {}
public protocol Row: Line {}
extension Line {
  public func total() -> Int { 0 }
  public func count() -> Int { 0 }
}
extension Row {
  public func total() -> Double { 0 }
  public func count() -> Int { 1 }
}
extension Sequence { public func total() -> Int { 0 } }
extension Sequence where Element == String { public func total() -> String { "" } }
//--- client
struct Own: Row {}
func use() -> Int {
  let total = Own().total()
  return total + Own().count()
}
func letters() -> Int {
  let total = ["a"].total()
  return total
}
