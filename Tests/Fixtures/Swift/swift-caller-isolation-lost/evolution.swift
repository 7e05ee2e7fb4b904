// A function that runs on its caller's actor is passed that actor, though its symbol does not say so.
// expect: swift-caller-isolation-lost source=none binary=breaking load(_:)
// expect: swift-symbol-removed source=none binary=breaking store(_:)
// options: library-evolution
//--- old
nonisolated(nonsending) public func load(_ size: Int) async -> Int { size }
public func store(_ size: Int) async -> Int { size }
//--- new
public func load(_ size: Int) async -> Int { size }
nonisolated(nonsending) public func store(_ size: Int) async -> Int { size }
//--- client
if await load(3) + store(4) != 7 { fatalError() }
