// What an extension gave as Self was of the type itself.
// expect: swift-function-added source=none binary=none Item.named(_:)
//--- old
public protocol Named {}
extension Named {
  public func named(_ name: String) -> Self { self }
}
public struct Item: Named { public init() {} }
//--- new
public protocol Named {}
extension Named {
  public func named(_ name: String) -> Self { self }
}
public struct Item: Named {
  public init() {}
  public func named(_ name: String) -> Item { self }
}
//--- client
func use() { let item: Item = Item().named("a"); print(item) }
