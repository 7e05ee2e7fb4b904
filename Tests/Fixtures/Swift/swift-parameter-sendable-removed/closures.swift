// Closures of witnesses and overrides, also where the requirement has a default: Swift 6 alone insists.
// expect: swift-parameter-sendable-removed source=breaking@6 binary=none Queue.later(_:)
// expect: swift-parameter-sendable-removed source=none binary=none Queue.later(_:)
// expect: swift-parameter-sendable-removed source=breaking@6 binary=none Worker.run(_:)
//--- old
public protocol Queue { func later(_ body: @escaping @Sendable () -> Void) }
extension Queue { public func later(_ body: @escaping @Sendable () -> Void) {} }
open class Worker { public init() {}; open func run(_ body: (@Sendable () -> Void)?) {} }
//--- new
public protocol Queue { func later(_ body: @escaping () -> Void) }
extension Queue { public func later(_ body: @escaping () -> Void) {} }
open class Worker { public init() {}; open func run(_ body: (() -> Void)?) {} }
//--- client
struct Immediate: Queue { func later(_ body: @escaping @Sendable () -> Void) { body() } }
final class Idle: Worker { override func run(_ body: (@Sendable () -> Void)?) {} }
