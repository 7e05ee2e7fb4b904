// An associated type moves with the requirement that tells it, is told by where it is declared again, is fixed by the
// refining protocol, or was always named.
// expect: swift-inherited-protocol-added source=none binary=none Shelf
// expect: swift-protocol-added source=none binary=none Sorted
// expect: swift-inherited-protocol-added source=none binary=none Rack
// expect: swift-protocol-added source=none binary=none Hung
// expect: swift-inherited-protocol-added source=none binary=none Box
// expect: swift-protocol-added source=none binary=none Packed
// expect: swift-inherited-protocol-added source=none binary=none Bag
// expect: swift-protocol-added source=none binary=none Carried
//--- old
public protocol Shelf {
  associatedtype Order
  func sort(by order: Order)
}
public protocol Rack {
  associatedtype Hook
  func hang(on hook: Hook)
}
public protocol Box {
  associatedtype Filler where Filler == Int
  func fill(with filler: Filler)
}
public protocol Bag {
  associatedtype Strap
  func carry()
}
//--- new
public protocol Sorted {
  associatedtype Order
  func sort(by order: Order)
}
public protocol Shelf: Sorted {}
public protocol Hung {
  associatedtype Hook
}
public protocol Rack: Hung {
  associatedtype Hook
  func hang(on hook: Hook)
}
public protocol Packed {
  associatedtype Filler
}
public protocol Box: Packed where Filler == Int {
  func fill(with filler: Filler)
}
public protocol Carried {
  associatedtype Strap
}
public protocol Bag: Carried {
  func carry()
}
//--- client
struct Books: Shelf {
  func sort(by order: Int) {}
}
struct Coats: Rack {
  func hang(on hook: String) {}
}
struct Crate: Box {
  func fill(with filler: Int) {}
}
struct Sack: Bag {
  typealias Strap = String
  func carry() {}
}
