// A default implementation for whatever type it is tells nothing.
// expect: swift-associated-type-added source=breaking binary=none Bag.Key
// expect: swift-defaulted-requirement-added source=none binary=none Bag.keys()
//--- old
public protocol Bag { var count: Int { get } }
//--- new
public protocol Bag {
  associatedtype Key
  var count: Int { get }
  func keys() -> [Key]
}
extension Bag { public func keys() -> [Key] { [] } }
//--- client
struct Mine: Bag { var count = 0 }
