// What is awaited may be isolated.
// expect: swift-global-actor-removed source=risky binary=none Screen.show()
//--- old
public protocol Screen { @MainActor func show() async }
//--- new
public protocol Screen { func show() async }
//--- client
@MainActor final class Home: Screen { var count = 0; func show() async { count += 1 } }
