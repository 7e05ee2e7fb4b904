// What an underscored protocol's extension or superclass gives is inherited as any other.
// expect: swift-superclass-added source=none binary=none Key
//--- old
public struct Box {
  public init() {}
  public var size: Int { 1 }
}
public class Key {
  public init(name: String) {}
  public var length: Int { 1 }
}
//--- new
public protocol _Sized {}
extension _Sized { public var size: Int { 1 } }
public struct Box: _Sized { public init() {} }
public class _Base {
  public init(name: String) {}
  public var length: Int { 1 }
}
public class Key: _Base {}
//--- client
func use(_ box: Box) -> Int { box.size + Key(name: "").length }
