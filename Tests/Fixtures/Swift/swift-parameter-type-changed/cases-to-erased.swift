// Callers write an enum's cases and a type's own constants with a dot, which only that type knows.
// expect: swift-parameter-type-changed source=breaking binary=none paint(_:)
// expect: swift-parameter-type-changed source=breaking binary=none draw(_:)
// expect: swift-parameter-type-changed source=breaking binary=none log(_:)
// expect: swift-parameter-type-widened source=risky binary=none size(_:)
//--- old
public protocol Tint {}
public enum Color: Tint, Hashable, Sendable { case red }
public struct Style: Tint, Sendable { public static let bold = Style() }
public struct Plain: Tint { public init() {} }
public func paint(_ color: Color) {}
public func draw(_ style: Style) {}
public func log(_ color: Color) {}
public func size(_ plain: Plain) {}
//--- new
public protocol Tint {}
public enum Color: Tint, Hashable, Sendable { case red }
public struct Style: Tint, Sendable { public static let bold = Style() }
public struct Plain: Tint { public init() {} }
public func paint(_ color: some Tint) {}
public func draw(_ style: any Tint) {}
public func log(_ color: Any) {}
public func size(_ plain: any Tint) {}
//--- client
func use() { paint(.red); draw(.bold); log(.red); size(Plain()) }
