// The type is Equatable under several conditions; the compiler writes the operator for the widest of them.
// expect: nothing
//--- old
public struct Tagged<Value> {
  public var value: Value
  public init(_ value: Value) { self.value = value }
}
extension Tagged: Comparable where Value: Comparable {
  public static func < (a: Tagged, b: Tagged) -> Bool { a.value < b.value }
}
extension Tagged: Equatable where Value: Equatable {
  public static func == (a: Tagged, b: Tagged) -> Bool { a.value == b.value }
}
extension Tagged: Hashable where Value: Hashable {}
//--- new
public struct Tagged<Value> {
  public var value: Value
  public init(_ value: Value) { self.value = value }
}
extension Tagged: Comparable where Value: Comparable {
  public static func < (a: Tagged, b: Tagged) -> Bool { a.value < b.value }
}
extension Tagged: Equatable where Value: Equatable {}
extension Tagged: Hashable where Value: Hashable {}
//--- client
struct Plain: Equatable {}
func use(_ a: Tagged<Plain>) -> Bool { a == a }
