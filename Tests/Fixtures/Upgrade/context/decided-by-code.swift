// Code on the same actor goes on, and so does a closure that captures nothing.
// modes: 6
// options: library-mode-5
//--- old
public final class Player { public init() {}; public func play() {}; public var volume: Int = 1 }
public func later(_ body: @escaping () -> Void) {}
public func during(_ seconds: Int, _ body: () -> Void) {}
public func pause() {}
//--- new
@MainActor public final class Player { public init() {}; public func play() {}; public var volume: Int = 1 }
public func later(_ body: @escaping @Sendable () -> Void) {}
public func during(_ seconds: Int, _ body: @escaping () -> Void) {}
@MainActor public func pause() {}
//--- client
import Library
final class Count { var value = 0 }
@MainActor func start(_ player: Player) {
  player.play()
  player.volume = 3
  pause()
}
@MainActor final class Screen {
  let player = Player()
  func show() { player.play() }
  struct Part { func hide() { pause() } } // affected
}
func stop() {
  pause() // affected
}
func wait(_ count: Count) {
  later { print("a") }
  later { let text = String(3); print(text) }
  later { count.value += 1 } // may refused
  during(3) { print("b") }
}
func handOn(_ body: () -> Void) {
  during(1, body) // affected
  during(2) { let number = 3; print(number) }
}
