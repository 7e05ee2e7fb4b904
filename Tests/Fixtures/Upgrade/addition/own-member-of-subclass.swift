// A subclass has a member already that its superclass gets now.
//--- old
open class View { public init() {}; open func draw() {} }
open class Button: View {}
public final class Line { public init() {} }
//--- new
open class View {
  public init() {}
  open func draw() {}
  open var title: String { "" }
  open func refresh() {}
  public func load(_ name: String) -> Int { 0 }
  open class var count: Int { 0 }
}
extension View { public func reload() {} }
open class Button: View { open override func draw() {} }
public final class Line { public init() {}; public var title: String { "" } }
//--- client
import Library
class Mine: View {
  let title = "" // affected
  func refresh() {} // affected
  func load(_ name: String) -> Int { 1 } // affected
  func reload() {} // affected
  static let count = 1 // affected
}
class Deep: Button {
  override func draw() {}
  func refresh() {} // affected
}
class Other: View {
  static let title = ""
  func refresh() -> Int { 0 }
  func load(_ number: Int) -> Int { 1 }
  var count: Int { 1 }
}
extension View { func own() {} }
extension Line { var title: String { "" } }
