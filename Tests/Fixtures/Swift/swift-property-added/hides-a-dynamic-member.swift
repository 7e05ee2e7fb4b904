// A property of the type itself goes before what is looked up through key paths.
// expect: swift-property-added source=breaking binary=none Lens.count
// expect: swift-property-added source=none binary=none Lens.size
// expect: swift-property-added source=none binary=none Lens.other
//--- old
public struct Inner {
  public init() {}
  public var count: String { "" }
  public var size: Int { 0 }
}
@dynamicMemberLookup public struct Lens {
  public init() {}
  public subscript<T>(dynamicMember path: KeyPath<Inner, T>) -> T { Inner()[keyPath: path] }
}
//--- new
public struct Inner {
  public init() {}
  public var count: String { "" }
  public var size: Int { 0 }
}
@dynamicMemberLookup public struct Lens {
  public init() {}
  public var count: Int { 0 }
  public var size: Int { 0 }
  public var other: Int { 0 }
  public subscript<T>(dynamicMember path: KeyPath<Inner, T>) -> T { Inner()[keyPath: path] }
}
//--- client
func use(lens: Lens) -> String { lens.count }
func size(lens: Lens) -> Int { lens.size }
