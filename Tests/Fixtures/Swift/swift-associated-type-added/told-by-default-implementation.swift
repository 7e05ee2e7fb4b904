// The default implementation of a new requirement tells it.
// expect: swift-associated-type-added source=none binary=none Bag.Key
// expect: swift-defaulted-requirement-added source=none binary=none Bag.keys()
//--- old
public protocol Bag { var count: Int { get } }
//--- new
public protocol Bag {
  associatedtype Key
  var count: Int { get }
  func keys() -> [Key]
}
extension Bag { public func keys() -> [Int] { [] } }
//--- client
struct Mine: Bag { var count = 0 }
