// Who calls from outside the actor was warned.
// expect: swift-preconcurrency-removed source=breaking binary=none show()
// expect: swift-preconcurrency-removed source=breaking binary=none Label
// expect: swift-preconcurrency-removed source=breaking binary=none Size.width
//--- old
@preconcurrency @MainActor public func show() {}
@preconcurrency @MainActor public final class Label {
  public func draw() {}
}
public struct Size: Sendable {
  @preconcurrency @MainActor public var width: Int { 1 }
}
//--- new
@MainActor public func show() {}
@MainActor public final class Label {
  public func draw() {}
}
public struct Size: Sendable {
  @MainActor public var width: Int { 1 }
}
//--- client
func use(_ label: Label, _ size: Size) -> Int {
  show()
  label.draw()
  return size.width
}
