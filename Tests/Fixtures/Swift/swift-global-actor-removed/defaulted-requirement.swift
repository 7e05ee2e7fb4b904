// A default does not help a conforming type whose own method took the isolation over.
// expect: swift-global-actor-removed source=breaking binary=none Screen.show()
// expect: swift-global-actor-removed source=risky binary=none Screen.show()
//--- old
public protocol Screen { @MainActor func show() }
extension Screen { @MainActor public func show() {} }
//--- new
public protocol Screen { func show() }
extension Screen { public func show() {} }
//--- client
@MainActor func display() {}
final class Home: Screen { func show() { display() } }
