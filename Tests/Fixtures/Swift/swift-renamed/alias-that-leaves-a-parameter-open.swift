// Extensions of a typealias with parameters of its own are of what it stands for with any argument in the place of the one that it fixes.
// expect: swift-renamed source=breaking binary=none Page
// expect: swift-renamed source=none binary=none Sheet
//--- old
public struct Page<Item> {
  public var items: [Item]
  public var next: Int?
  public init(items: [Item], next: Int? = nil) { self.items = items; self.next = next }
}
public struct Sheet<Item> {
  public var items: [Item]
  public init(items: [Item]) { self.items = items }
}
//--- new
public struct CursorPage<Item, Cursor> {
  public var items: [Item]
  public var next: Cursor?
  public init(items: [Item], next: Cursor? = nil) { self.items = items; self.next = next }
}
public typealias Page<Item> = CursorPage<Item, Int>
public struct MarkedSheet<Item, Mark> {
  public var items: [Item]
  public init(items: [Item]) { self.items = items }
}
public typealias Sheet<Item> = MarkedSheet<Item, Int>
//--- client
extension Page { var number: Int? { next } }
extension Sheet { var count: Int { items.count } }
print(Page(items: ["a"]).number ?? 0, Sheet(items: ["a"]).count)
