// Views are parts of views.
// expect: swift-parameter-builder-added source=risky binary=none stack(_:)
//--- old
public protocol View {}
public struct Text: View { public init() {} }
@resultBuilder public enum B { public static func buildBlock<V: View>(_ v: V) -> V { v } }
public func stack<V: View>(_ content: () -> V) -> V { content() }
//--- new
public protocol View {}
public struct Text: View { public init() {} }
@resultBuilder public enum B { public static func buildBlock<V: View>(_ v: V) -> V { v } }
public func stack<V: View>(@B _ content: () -> V) -> V { content() }
//--- client
func use() { _ = stack { Text() } }
