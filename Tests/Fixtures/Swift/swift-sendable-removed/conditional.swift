// Only boxes of Sendable values are left.
// expect: swift-sendable-removed source=breaking@6 binary=none Box
//--- old
public struct Box<Value>: @unchecked Sendable { public init() {} }
//--- new
public struct Box<Value> { public init() {} }
extension Box: @unchecked Sendable where Value: Sendable {}
//--- client
final class Mine {}
func run(_ body: @escaping @Sendable () -> Void) {}
func use(_ b: Box<Mine>) { run { _ = b } }
