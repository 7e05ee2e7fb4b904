// The old name of a generic parameter stands in where clauses of extensions, too.
//--- old
public struct Stack<Element> { public var items: [Element] = []; public init() {} ; public mutating func push(_ e: Element) {} }
public protocol Shape { associatedtype Unit; func area() -> Double; var unit: Unit { get } }
public class Ctl { public init() {}; public var tag = 0 }
public enum Level: Int { case low, high }
//--- new
public struct Stack<Item> { public var storage: [Item] = []; public init() {} ; public mutating func push(_ e: Item) {} }
public protocol Shape { associatedtype Measure; func area() -> Double; var unit: Measure { get } }
public final class Ctl { public init() {}; public var label = "" }
public enum Level: String { case low, high }
//--- client
import Library
extension Stack {
  var top: Element? { items.last } // affected
  mutating func twice(_ e: Element) { // affected
    push(e)
    push(e)
  }
}
extension Stack where Element == Int { // affected
  func sum() -> Int { items.reduce(0, +) } // affected
}
extension Shape {
  func double() -> Double { area() * 2 }
  func u() -> Unit { unit } // affected
}
extension Ctl {
  func mark() { tag = 3 } // affected
  var isMarked: Bool { tag == 3 } // affected
}
extension Level { // may
  var next: Level? { Level(rawValue: rawValue + 1) } // affected
  var name: String { self == .low ? "l" : "h" }
}
struct Sq: Shape {
  typealias Unit = Int // may
  var unit: Int { 3 } // may
  func area() -> Double { 1 }
}
