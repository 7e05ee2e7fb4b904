// A set of options is written as an array, and holds several of them.
// expect: swift-type-kind-changed source=breaking binary=none Edges
// expect: swift-member-kind-changed source=none binary=none Edges.top
// expect: swift-member-kind-changed source=none binary=none Edges.bottom
//--- old
public struct Edges: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let top = Edges(rawValue: 1), bottom = Edges(rawValue: 2)
}
//--- new
public enum Edges: Sendable { case top, bottom }
//--- client
let all: Edges = [.top, .bottom]
