// A constraint says what it is, and a typealias in an extension.
// expect: swift-associated-type-added source=none binary=none Bag.Key
// expect: swift-associated-type-added source=none binary=none Bag.Value
//--- old
public protocol Bag { var count: Int { get } }
//--- new
public protocol Bag {
  associatedtype Key where Key == String
  associatedtype Value
  var count: Int { get }
}
extension Bag { public typealias Value = Int }
//--- client
struct Mine: Bag { var count = 0 }
