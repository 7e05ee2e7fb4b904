// The compiler infers an associated type from the requirements of the protocol that declares it.
// expect: swift-inherited-protocol-added source=breaking binary=none Shelf
// expect: swift-protocol-added source=none binary=none Sorted
//--- old
public protocol Shelf {
  associatedtype Order
  func sort(by order: Order)
}
//--- new
public protocol Sorted {
  associatedtype Order
}
public protocol Shelf: Sorted {
  func sort(by order: Order)
}
//--- client
struct Books: Shelf {
  func sort(by order: Int) {}
}
