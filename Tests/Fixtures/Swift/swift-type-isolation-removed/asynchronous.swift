// An isolated type can implement what must be awaited, and what says that it is isolated.
// expect: swift-type-isolation-removed source=risky binary=none Shape
//--- old
@MainActor public protocol Shape {
  associatedtype Path
  func draw() async
  @MainActor func show()
  nonisolated func count() -> Int
}
//--- new
public protocol Shape {
  associatedtype Path
  func draw() async
  @MainActor func show()
  func count() -> Int
}
//--- client
@MainActor final class Mine: Shape {
  typealias Path = Int
  func draw() async {}
  func show() {}
  nonisolated func count() -> Int { 1 }
}
