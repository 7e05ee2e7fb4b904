// Where `T == Int`, `T` is `Int`.
// expect: swift-callable-constraint-removed source=none binary=none Box.sum
// expect: swift-callable-constraint-removed source=none binary=none Optional.orEmpty
//--- old
public struct Box<T> { public init(_ t: T) {} }
extension Box where T == Int { public var sum: Int { 1 } }
extension Optional where Wrapped == String { public var orEmpty: String { "" } }
//--- new
public struct Box<T> {
  let value: T
  public init(_ t: T) { value = t }
}
extension Box { public var sum: T { value } }
extension Optional where Wrapped: RangeReplaceableCollection { public var orEmpty: Wrapped { Wrapped() } }
//--- client
let sum: Int = Box(1).sum
func use(_ text: String?) -> String { text.orEmpty }
