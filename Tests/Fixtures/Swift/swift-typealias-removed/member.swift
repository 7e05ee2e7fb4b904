// A typealias inside a type.
// expect: swift-typealias-removed source=breaking binary=none Box.Value
//--- old
public struct Box { public typealias Value = Int }
//--- new
public struct Box {}
//--- client
func use(_ value: Box.Value) {}
