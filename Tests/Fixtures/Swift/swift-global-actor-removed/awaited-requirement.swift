// What is awaited may be isolated, but the value leaves the actor of the one who calls.
// expect: swift-global-actor-removed source=breaking@6 binary=none Screen.show()
// modes: 6
//--- old
public protocol Screen { @MainActor func show() async }
//--- new
public protocol Screen { func show() async }
//--- client
@MainActor final class Home: Screen { var count = 0; func show() async { count += 1 } }
@MainActor func use(_ screen: any Screen) async { await screen.show() }
