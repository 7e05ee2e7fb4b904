// From any Hashable value to Int alone; the operator asks for it too.
// expect: swift-conformance-narrowed source=breaking binary=none Box
// expect: swift-callable-constraint-added source=breaking binary=none Box.==(_:_:)
//--- old
public struct Box<Value> { public init() {} }
extension Box: Equatable where Value: Hashable { public static func == (a: Box, b: Box) -> Bool { true } }
//--- new
public struct Box<Value> { public init() {} }
extension Box: Equatable where Value == Int { public static func == (a: Box, b: Box) -> Bool { true } }
//--- client
func use(_ b: Box<String>) -> Bool { b == b }
