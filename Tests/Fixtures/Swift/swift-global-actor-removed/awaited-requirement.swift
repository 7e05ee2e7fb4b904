// What is awaited may be isolated, but a conforming type's method took the isolation over.
// expect: swift-global-actor-removed source=breaking binary=none Screen.show()
//--- old
public protocol Screen: Sendable { @MainActor func show() async }
//--- new
public protocol Screen: Sendable { func show() async }
//--- client
@MainActor func display() {}
final class Home: Screen { func show() async { display() } }
