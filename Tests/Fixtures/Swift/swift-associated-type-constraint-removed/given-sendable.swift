// Only Swift 6 insists on Sendable.
// expect: swift-associated-type-constraint-removed source=breaking@6 binary=none Source.Item
//--- old
public protocol Source { associatedtype Item: Sendable; func item() -> Item }
//--- new
public protocol Source { associatedtype Item; func item() -> Item }
//--- client
func send<T: Sendable>(_ value: T) {}
func use<S: Source>(_ source: S) { send(source.item()) }
