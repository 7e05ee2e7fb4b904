// What conforms need not be Sendable, and passes to the actor when it is called.
// expect: swift-type-isolation-added source=breaking@6 binary=none Screen
// expect: swift-type-isolation-added source=risky binary=none Panel
//--- old
public protocol Screen { func title() -> String }
public protocol Panel: Sendable { func title() -> String }
//--- new
@preconcurrency @MainActor public protocol Screen { func title() -> String }
@preconcurrency @MainActor public protocol Panel: Sendable { func title() -> String }
//--- client
func use(_ screen: any Screen) -> String { screen.title() }
func use(_ panel: any Panel) -> String { panel.title() }
