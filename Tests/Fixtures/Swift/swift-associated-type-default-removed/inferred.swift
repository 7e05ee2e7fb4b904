// A conforming type tells the associated type by what it implements.
// expect: swift-associated-type-default-removed source=risky binary=none Store.Key
//--- old
public protocol Store {
  associatedtype Key = String
  func value(_ keys: [Key]) -> Int
}
//--- new
public protocol Store {
  associatedtype Key
  func value(_ keys: [Key]) -> Int
}
//--- client
struct Mine: Store { func value(_ keys: [String]) -> Int { 0 } }
