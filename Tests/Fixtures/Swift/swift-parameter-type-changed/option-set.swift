// Option set.
// expect: swift-parameter-type-changed source=breaking binary=none O.init(rawValue:)
// expect: swift-property-type-changed source=breaking binary=none O.rawValue
//--- old
public struct O: OptionSet, Sendable { public let rawValue: Int; public init(rawValue: Int) { self.rawValue = rawValue }; public static let a = O(rawValue: 1) }
//--- new
public struct O: OptionSet, Sendable { public let rawValue: UInt8; public init(rawValue: UInt8) { self.rawValue = rawValue }; public static let a = O(rawValue: 1) }
//--- client
func use() -> Int { O.a.rawValue }
