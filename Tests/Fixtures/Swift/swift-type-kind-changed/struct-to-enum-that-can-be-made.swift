// An enum that can be made like the struct can be used like it.
// expect: swift-type-kind-changed source=risky binary=none Size
// expect: swift-case-added source=none binary=none Size.big
//--- old
public struct Size { public init() {}; public var width: Int { 1 } }
//--- new
public enum Size { case big; public init() { self = .big }; public var width: Int { 1 } }
//--- client
extension Size { mutating func reset() { self = Size() } }
func use(_ size: Size) -> Int { size.width + Size().width }
