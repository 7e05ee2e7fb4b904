// Members that a superclass and a protocol of another module have as well.
// expect: swift-function-removed source=breaking binary=none Page.erase()
//--- old Base
public protocol Shown { var text: String { get } }
extension Shown { public func show() -> String { text } }
open class View {
  public init() {}
  open func layout() {}
}
//--- new Base
public protocol Shown { var text: String { get } }
extension Shown { public func show() -> String { text } }
open class View {
  public init() {}
  open func layout() {}
}
//--- old
import Base
public struct Page: Shown {
  public init() {}
  public var text: String { "" }
  public func show() -> String { "page" }
  public func erase() {}
}
open class Button: View {
  open override func layout() {}
}
//--- new
import Base
public struct Page: Shown {
  public init() {}
  public var text: String { "" }
}
open class Button: View {}
//--- client
import Base
print(Page().show())
Page().erase()
final class Round: Button {
  override func layout() { super.layout() }
}
