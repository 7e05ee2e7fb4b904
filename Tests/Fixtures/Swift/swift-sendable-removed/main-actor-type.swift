// A class loses its isolation, and with it Sendable, of which clients that stay on the actor make no use.
// expect: swift-type-isolation-removed source=risky@6 binary=none V
//--- old
@MainActor public final class V { public nonisolated init() {}; public func f() {} }
//--- new
public final class V { public nonisolated init() {}; public func f() {} }
//--- client
@MainActor final class Screen {
  let v = V()
  func show() { v.f() }
  func later() { Task { v.f() } }
}
