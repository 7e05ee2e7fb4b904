// What is unavailable keeps the symbol of what it was only while it is declared as before.
// expect: swift-declaration-unavailable source=breaking binary=none Box.init(kept:)
// expect: swift-declaration-unavailable source=breaking binary=breaking Box.init(failing:)
// expect: swift-declaration-unavailable source=breaking binary=breaking load(_:)
// options: library-evolution
//--- old
public struct Box {
  public init?(failing: Int) {}
  public init?(kept: Int) {}
}
public func load(_ key: String) throws -> Int { 1 }
//--- new
public struct Box {
  @available(*, unavailable) public init(failing: Int) {}
  @available(*, unavailable) public init!(kept: Int) {}
}
@available(*, unavailable) public func load(_ key: String) -> Int { 1 }
//--- client
if Box(failing: 1) == nil || Box(kept: 1) == nil || (try? load("a")) != 1 { fatalError() }
