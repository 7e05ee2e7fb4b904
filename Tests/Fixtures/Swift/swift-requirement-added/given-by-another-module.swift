// Extensions of a protocol of another module give conforming types what a requirement asks for.
// expect: swift-defaulted-requirement-added source=none binary=none Model.describe()
// expect: swift-requirement-added source=breaking binary=none Model.count
//--- old Base
public protocol Described {}
extension Described { public func describe() -> String { "" } }
//--- new Base
public protocol Described {}
extension Described { public func describe() -> String { "" } }
//--- old
import Base
public protocol Model: Described { var id: Int { get } }
//--- new
import Base
public protocol Model: Described {
  var id: Int { get }
  var count: Int { get }
  func describe() -> String
}
//--- client
struct Row: Model { var id: Int { 1 } }
