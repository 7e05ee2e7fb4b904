// A default implementation that a conforming type was given is no call of it.
//--- old
public protocol Handler { func added(ctx: Int); func read() }
extension Handler { public func added(ctx: Int) {} }
//--- new
public protocol Handler { func added(context: Int); func read() }
extension Handler { public func added(context: Int) {} }
//--- client
import Library
struct Mine: Handler {
  func read() {}
}
