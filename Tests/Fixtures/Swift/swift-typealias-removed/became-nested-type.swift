// A typealias that becomes a type is another kind of thing, not gone.
// expect: swift-type-kind-changed source=breaking binary=none Box.Value
//--- old
public struct Box { public typealias Value = Int }
//--- new
public struct Box { public struct Value { public init() {} } }
//--- client
func use() -> Box.Value { 1 }
