// What a refined protocol asks for tells nothing of an associated type that is declared again.
// expect: swift-associated-type-default-removed source=breaking binary=none Store.Key
//--- old
public protocol Base {
  associatedtype Key
  func value(_ key: Key) -> Int
}
public protocol Store: Base { associatedtype Key = String }
//--- new
public protocol Base {
  associatedtype Key
  func value(_ key: Key) -> Int
}
public protocol Store: Base { associatedtype Key }
//--- client
struct Mine: Store { func value(_ key: String) -> Int { 0 } }
