// Implicit member on generic.
// expect: swift-parameter-type-changed source=breaking binary=none take(_:)
// expect: swift-conformance-added source=none binary=none Style
// expect: swift-protocol-added source=none binary=none Styling
//--- old
public struct Style: Sendable { public static let bold = Style(); public init() {} }
public func take(_ p: Style) {}
//--- new
public protocol Styling {}
public struct Style: Styling, Sendable { public static let bold = Style(); public init() {} }
public func take<T: Styling>(_ p: T) {}
//--- client
func use() { take(.bold) }
