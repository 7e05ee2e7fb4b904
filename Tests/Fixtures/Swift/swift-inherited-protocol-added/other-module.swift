// What a protocol of another module of the release asks for, and gives by itself.
// expect: swift-inherited-protocol-added source=none binary=none Model
// expect: swift-inherited-protocol-added source=none binary=none Plain
// expect: swift-inherited-protocol-added source=none binary=none Plain
// expect: swift-inherited-protocol-added source=breaking binary=none Strict
//--- old Base
public protocol Described { func describe() -> String }
extension Described { public func describe() -> String { "" } }
public protocol Tagged {
  associatedtype Tag = String
  var tag: Tag { get }
}
extension Tagged where Tag == String { public var tag: String { "" } }
public protocol Marker {}
public protocol Counted { var count: Int { get } }
//--- new Base
public protocol Described { func describe() -> String }
extension Described { public func describe() -> String { "" } }
public protocol Tagged {
  associatedtype Tag = String
  var tag: Tag { get }
}
extension Tagged where Tag == String { public var tag: String { "" } }
public protocol Marker {}
public protocol Counted { var count: Int { get } }
//--- old
public protocol Model { var id: Int { get } }
public protocol Plain {}
public protocol Strict {}
//--- new
import Base
public protocol Model: Described { var id: Int { get } }
public protocol Plain: Tagged, Marker {}
public protocol Strict: Counted {}
//--- client
struct Row: Model { var id: Int { 1 } }
struct Line: Plain {}
struct Wall: Strict {}
