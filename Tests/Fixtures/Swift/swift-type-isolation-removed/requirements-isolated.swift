// Methods for requirements that say themselves now that they are isolated stay so.
// expect: swift-type-isolation-removed source=risky binary=none Shape
//--- old
@MainActor public protocol Shape {
  associatedtype Path
  func show()
  nonisolated func count() -> Int
}
//--- new
public protocol Shape {
  associatedtype Path
  @MainActor func show()
  func count() -> Int
}
//--- client
@MainActor func display() {}
final class Mine: Shape {
  typealias Path = Int
  func show() { display() }
  nonisolated func count() -> Int { 1 }
}
