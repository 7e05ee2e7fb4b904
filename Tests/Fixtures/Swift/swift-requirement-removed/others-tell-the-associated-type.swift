// What another requirement still tells is no loss.
// expect: swift-requirement-removed source=risky binary=none Factory.many()
// expect: swift-function-added source=none binary=none Factory.many()
//--- old
public protocol Factory {
  associatedtype Item
  func make() -> Item
  func many() -> [Item]
}
//--- new
public protocol Factory {
  associatedtype Item
  func make() -> Item
}
extension Factory { public func many() -> [Item] { [make()] } }
//--- client
struct Mine: Factory {
  func make() -> Int { 1 }
  func many() -> [Int] { [1, 2] }
}
