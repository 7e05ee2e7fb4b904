// A lost conformance meets operators, keys, derived conformances and members, not every mention.
//--- old
public struct Item: Hashable, Comparable, CustomStringConvertible, Codable, Sendable {
  public var id = 0
  public init() {}
  public static func < (a: Item, b: Item) -> Bool { a.id < b.id }
  public var description: String { "" }
}
//--- new
public struct Item: Sendable {
  public var id = 0
  public init() {}
}
//--- client
import Library
struct Wrapper: Equatable { // affected
  var item: Item
  var n = 0
}
func most<T: Comparable>(_ x: T, _ y: T) -> T { x < y ? y : x }
func use(_ a: Item, _ b: Item) {
  if a == b { print("same") } // affected
  let set: Set<Item> = [a, b] // affected
  let dict: [Item: Int] = [:] // affected
  let sorted = [a, b].sorted() // missed
  print(most(a, b)) // missed
  print(a.description) // affected
  print("\(a)")
  let list = [a, b]
  print(list.contains(a)) // may refused
  print(list.map(\.id))
  print(set, dict, sorted)
  let any: any CustomStringConvertible = a // affected
  print(any, a.id, max(a, b)) // affected
  if a < b { print(1) } // affected
  print(list.first == a) // affected
}
