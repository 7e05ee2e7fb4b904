// Calls from code that is certainly on no actor, and from other code.
//--- old
public func draw() {}
public struct View { public init() {}; public func show() {}; public var size: Int { 1 } }
//--- new
@MainActor public func draw() {}
@MainActor public struct View { public init() {}; public func show() {}; public var size: Int { 1 } }
//--- client
import Library
func one() { draw() } // affected
@MainActor func two() { draw() }
func three() async { await draw() } // may
func four(_ run: () -> Void) {}
func five() { four { draw() } } // may refused
func six(_ view: View) -> Int {
  view.show() // affected
  return view.size // may refused
}
@MainActor class Window {
  func seven(_ view: View) {
    view.show()
  }
}
