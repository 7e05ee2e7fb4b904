// A type that moved to another module stays, with all its members, where a typealias stands for it.
// expect: swift-module-added source=none binary=none Other
//--- old
public struct Thing {
  public init() {}
  public var count: Int { 1 }
}
public func make() -> Thing { Thing() }
//--- new
import Other
public typealias Thing = Other.Thing
public func make() -> Thing { Thing() }
//--- new Other
public struct Thing {
  public init() {}
  public var count: Int { 1 }
}
//--- client
let count = Thing().count + make().count
extension Thing { var twice: Int { count * 2 } }
