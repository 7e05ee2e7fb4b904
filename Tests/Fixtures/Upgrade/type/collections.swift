// A collection of another kind: what all kinds have goes on, and what only the old one had does not.
// modes: 5
//--- old
public struct Shelf {
  public init() {}
  public var labels: [String] { [] }
  public var notes: [String: String] { get { [:] } set {} }
  public func books() -> [Int] { [] }
  public var owners: Set<String> { [] }
  public var pages: [UInt8] { [] }
  public var span: Range<Int> { 0..<1 }
  public var marks: [(place: Int, text: String)] { [] }
}
//--- new
public struct Mark { public var place: Int { 0 }; public var text: String { "" } }
public struct Shelf {
  public init() {}
  public var labels: Set<String> { [] }
  public var notes: [String: [String]] { get { [:] } set {} }
  public func books() -> some Sequence<Int> { [1] }
  public var owners: [String] { [] }
  public var pages: ArraySlice<UInt8> { [] }
  public var span: ClosedRange<Int> { 0...1 }
  public var marks: [Mark] { [] }
}
//--- client
import Library
func each(_ s: Shelf) { for label in s.labels { print(label.count) } }
func joined(_ s: Shelf) -> String { s.labels.joined(separator: ",") }
func sorted(_ s: Shelf) -> [String] { s.labels.sorted() }
func known(_ s: Shelf) -> Bool { s.labels.contains("a") && s.labels.isEmpty }
func number(_ s: Shelf) -> Int { s.labels.count }
func copied(_ s: Shelf) -> [String] { Array(s.labels) }
func all(_ s: Shelf) -> [String] { s.labels } // affected
func at(_ s: Shelf) -> String { s.labels[0] } // affected
func last(_ s: Shelf) -> String? { s.labels.last } // affected
func byte(_ s: Shelf) -> UInt8 { s.pages[0] }
func bytes(_ s: Shelf) -> [UInt8] { s.pages } // affected
func note(_ s: Shelf) -> String? { s.notes["a"] } // affected
func clear(_ s: inout Shelf) { s.notes["a"] = nil }
func add(_ s: inout Shelf) { s.notes["a"] = "b" } // affected
func total(_ s: Shelf) -> Int { s.books().reduce(0, +) }
func many(_ s: Shelf) -> Int { s.books().count } // affected
func more(_ s: Shelf) -> Set<String> { s.owners.union(["a"]) } // affected
func has(_ s: Shelf) -> Bool { s.owners.contains("a") }
func inside(_ s: Shelf) -> Bool { s.span.contains(1) && s.span.upperBound > 2 }
func range(_ s: Shelf) -> Range<Int> { s.span } // affected
func pairs(_ s: Shelf) { for (place, text) in s.marks { print(place, text) } } // affected
func named(_ s: Shelf) { for mark in s.marks { print(mark.place, mark.text) } }
func texts(_ s: Shelf) -> [String] { s.marks.map { $0.text } }
func places(_ s: Shelf) -> [Int] { s.marks.map { $0.0 } } // affected
