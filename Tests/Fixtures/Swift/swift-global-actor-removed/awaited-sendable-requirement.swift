// What is awaited may be isolated, and a value that is Sendable may leave the actor.
// expect: swift-global-actor-removed source=risky binary=none Screen.show()
//--- old
public protocol Screen: Sendable { @MainActor func show() async }
//--- new
public protocol Screen: Sendable { func show() async }
//--- client
@MainActor final class Home: Screen { var count = 0; func show() async { count += 1 } }
@MainActor func use(_ screen: any Screen) async { await screen.show() }
