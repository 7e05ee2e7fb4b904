// Two modules give a type the same member, and clients that import both cannot say which they mean; a default for a
// requirement is none.
// expect: swift-function-added source=breaking binary=none Item.show()
// expect: swift-property-added source=breaking binary=none Shown.title
// expect: swift-property-added source=breaking binary=none String.trimmed
// expect: swift-function-added source=none binary=none Item.show(_:)
// expect: swift-function-added source=none binary=none Shown.draw()
//--- old Base
public struct Item { public init() {} }
public protocol Shown { func draw() }
extension Item { public func show() -> Int { 1 } }
extension Shown { public var title: String { "" } }
extension String { public var trimmed: String { self } }
//--- new Base
public struct Item { public init() {} }
public protocol Shown { func draw() }
extension Item { public func show() -> Int { 1 } }
extension Shown { public var title: String { "" } }
extension String { public var trimmed: String { self } }
//--- old
import Base
public struct Page: Shown {
  public init() {}
  public func draw() {}
}
//--- new
import Base
public struct Page: Shown {
  public init() {}
  public func draw() {}
}
extension Item {
  public func show() -> Int { 2 }
  public func show(_ name: String) -> Int { 2 }
}
extension Shown {
  public var title: String { "page" }
  public func draw() {}
}
extension String { public var trimmed: String { self } }
//--- client
import Base
print(Item().show(), Page().title, "a".trimmed)
