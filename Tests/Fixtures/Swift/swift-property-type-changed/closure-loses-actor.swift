// A closure that clients put there relies on the actor that it lost.
// expect: swift-property-type-changed source=breaking binary=none Button.onPress
//--- old
public struct Button {
  public var onPress: @MainActor () -> Void = {}
  public init() {}
}
//--- new
public struct Button {
  public var onPress: () -> Void = {}
  public init() {}
}
//--- client
@MainActor func display() {}
func use(_ button: inout Button) { button.onPress = { display() } }
