// Without library evolution @frozen only makes a type Sendable by implication.
// expect: swift-sendable-removed source=breaking@6 binary=none Size
//--- old
@frozen public enum Size { case small, big }
//--- new
public enum Size { case small, big }
//--- client
func run(_ body: @escaping @Sendable () -> Void) {}
func use(_ size: Size) { run { _ = size } }
