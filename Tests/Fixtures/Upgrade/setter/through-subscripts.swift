// The index says of reads through subscripts that they write; only what is changed is hit.
//--- old
public struct Point { public var x = 0; public var y = 0; public var name = ""; public init() {} }
public final class Box { public var items: [Int] = []; public var map: [String: Int] = [:]; public var p = Point(); public init() {} }
public struct Grid { public init() {}; public subscript(i: Int) -> Int { get { 0 } set {} } }
//--- new
public struct Point { public let x = 0; public var y = 0; public internal(set) var name = ""; public init() {} }
public final class Box { public internal(set) var items: [Int] = []; public internal(set) var map: [String: Int] = [:]; public internal(set) var p = Point(); public init() {} }
public struct Grid { public init() {}; public subscript(i: Int) -> Int { 0 } }
//--- client
import Library
func bump(_ x: inout Int) { x += 1 }
func use(_ box: Box) {
  var p = Point()
  bump(&p.x) // affected
  bump(&p.y)
  p.name += "a" // affected
  p.name.append("b") // affected
  print(p.name.uppercased())
  box.items.append(1) // affected
  box.items[0] = 3 // affected
  print(box.items[0], box.items.count)
  box.map["a"] = 2 // affected
  box.map["a", default: 0] += 1 // affected
  print(box.map["a"] ?? 0)
  box.p.y = 3 // affected
  print(box.p.y)
  for i in box.items { print(i) }
  let sorted = box.items.sorted()
  box.items.sort() // affected
  print(sorted)
  var g = Grid()
  g[0] = 1 // affected
  g[1] += 1 // affected
  bump(&g[2]) // affected
  print(g[3])
  swap(&p.x, &p.y) // affected
  let c = { box.items.removeAll() } // affected
  c()
}
