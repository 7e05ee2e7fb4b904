// Another default matters where nothing that types implement tells the type.
// expect: swift-associated-type-default-removed source=risky binary=none Source.Item
//--- old
public protocol Source {
  associatedtype Item = Int
  func all() -> [Item]
}
//--- new
public protocol Source {
  associatedtype Item = String
  func all() -> [Item]
}
//--- client
struct Mine: Source { func all() -> [Int] { [] } }
