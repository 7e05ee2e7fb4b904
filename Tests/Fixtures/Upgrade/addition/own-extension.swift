// The client has extended the type with a member of the same name, which wins.
//--- old
public struct S { public init() {} }
//--- new
public struct S { public init() {}; public var size: Int { 1 } }
//--- client
import Library
extension S {
  var size: Int { 2 }
  var other: Int { 3 }
}
