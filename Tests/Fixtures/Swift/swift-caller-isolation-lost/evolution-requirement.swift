// A requirement's getter is passed its caller's actor as well, and so is a subscript's beside its arguments.
// expect: swift-caller-isolation-lost source=none binary=breaking Source.size
// expect: swift-symbol-removed source=none binary=breaking Source.other
// expect: swift-symbol-removed source=none binary=breaking Store.subscript(_:)
// options: library-evolution
//--- old
public protocol Source: Sendable {
  nonisolated(nonsending) var size: Int { get async }
  var other: Int { get async }
}
public struct Store: Sendable {
  public init() {}
  public subscript(_ index: Int) -> Int { get async { index } }
  public var plain: Int { get async { 1 } }
}
//--- new
public protocol Source: Sendable {
  var size: Int { get async }
  nonisolated(nonsending) var other: Int { get async }
}
public struct Store: Sendable {
  public init() {}
  nonisolated(nonsending) public subscript(_ index: Int) -> Int { get async { index } }
  nonisolated(nonsending) public var plain: Int { get async { 1 } }
}
//--- client
struct Mine: Source {
  nonisolated(nonsending) var size: Int { get async { 1 } }
  var other: Int { get async { 2 } }
}
func read(_ source: some Source) async -> Int { await source.size + source.other }
if await read(Mine()) + Store()[3] + Store().plain != 7 { fatalError() }
