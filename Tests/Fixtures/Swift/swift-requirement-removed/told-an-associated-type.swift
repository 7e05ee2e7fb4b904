// A requirement that became an extension's method alone told conforming types what their associated type is.
// expect: swift-requirement-removed source=breaking binary=none Factory.make()
// expect: swift-function-added source=none binary=none Factory.make()
//--- old
public protocol Factory {
  associatedtype Item
  func make() -> Item
  func take(_ item: Item)
}
extension Factory { public func take(_ item: Item) {} }
//--- new
public protocol Factory {
  associatedtype Item
  func take(_ item: Item)
}
extension Factory {
  public func take(_ item: Item) {}
  public func make() -> Item { fatalError() }
}
//--- client
struct Mine: Factory { func make() -> Int { 1 } }
