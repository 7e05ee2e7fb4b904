// Neither a member of the associated type nor a constraint tells what it is.
// expect: swift-associated-type-default-removed source=breaking binary=none Store.Key
//--- old
public protocol Store {
  associatedtype Key: Collection = String
  func first(_ index: Key.Index) -> Int
  func all<C: Collection>(_ keys: C) where C.Element == Key
}
//--- new
public protocol Store {
  associatedtype Key: Collection
  func first(_ index: Key.Index) -> Int
  func all<C: Collection>(_ keys: C) where C.Element == Key
}
//--- client
struct Mine: Store {
  func first(_ index: String.Index) -> Int { 0 }
  func all<C: Collection>(_ keys: C) where C.Element == String {}
}
