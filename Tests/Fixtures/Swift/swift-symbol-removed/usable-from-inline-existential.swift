// Sources may leave `any` out of an existential type.
// expect: swift-property-added source=none binary=none Logger.handler
// expect: swift-function-added source=none binary=none check(_:)
// options: library-evolution library-mode-5
//--- old
public protocol Handler {}
public struct Logger {
  @usableFromInline var handler: Handler?
  public init() { handler = nil }
  @inlinable public var isEnabled: Bool { handler != nil && check([handler!]) }
}
@usableFromInline func check(_ handlers: [Handler]) -> Bool { !handlers.isEmpty }
//--- new
public protocol Handler {}
public struct Logger {
  public var handler: (any Handler)?
  public init() { handler = nil }
  public var isEnabled: Bool { handler != nil }
}
public func check(_ handlers: [any Handler]) -> Bool { !handlers.isEmpty }
//--- client
if Logger().isEnabled { fatalError() }
