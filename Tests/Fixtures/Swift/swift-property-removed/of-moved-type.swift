// The type that the typealias stands for lacks a member.
// expect: swift-module-added source=none binary=none Other
// expect: swift-property-removed source=breaking binary=none Thing.count
//--- old
public struct Thing {
  public init() {}
  public var count: Int { 1 }
}
//--- new
import Other
public typealias Thing = Other.Thing
//--- new Other
public struct Thing { public init() {} }
//--- client
let count = Thing().count
