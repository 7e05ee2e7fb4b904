// A default does not help an isolated conforming type, whose own method is found and refused.
// expect: swift-global-actor-removed source=breaking@6 binary=none Screen.show()
// expect: swift-global-actor-removed source=risky binary=none Screen.show()
//--- old
public protocol Screen { @MainActor func show() }
extension Screen { @MainActor public func show() {} }
//--- new
public protocol Screen { func show() }
extension Screen { public func show() {} }
//--- client
@MainActor final class Home: Screen { var count = 0; func show() { count += 1 } }
