// What an underscored protocol gave is gone with the conformance, unless the type has it in another way.
// expect: swift-conformance-removed source=breaking binary=none Box
// expect: swift-property-added source=none binary=none Bag.size
//--- old
public protocol _Sized {}
extension _Sized { public var size: Int { 1 } }
public struct Box: _Sized { public init() {} }
public struct Bag: _Sized { public init() {} }
//--- new
public protocol _Sized {}
extension _Sized { public var size: Int { 1 } }
public struct Box { public init() {} }
public struct Bag {
  public init() {}
  public var size: Int { 2 }
}
//--- client
func use(_ box: Box, _ bag: Bag) -> Int { box.size + bag.size }
