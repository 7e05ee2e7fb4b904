// A payload that must be Sendable stops clients in Swift 6 mode alone.
// expect: swift-case-payload-changed source=breaking@6 binary=none Position.after(_:)
//--- old
public protocol Handler {}
public enum Position { case after(any Handler) }
//--- new
public protocol Handler {}
public enum Position { case after(any Handler & Sendable) }
//--- client
func place(_ handler: any Handler) -> Position { .after(handler) }
