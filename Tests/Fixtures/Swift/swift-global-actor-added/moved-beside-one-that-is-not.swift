// The member that calls mean where it moved to is not isolated; another one is.
// expect: swift-function-added source=none binary=none Drawable.draw()
// expect: swift-function-added source=none binary=none Drawable.draw(_:)
//--- old
public protocol Drawable {}
public struct Row: Drawable {
  public init() {}
  public func draw() -> Int { 1 }
}
//--- new
public protocol Drawable {}
extension Drawable {
  public func draw() -> Int { 1 }
  @MainActor public func draw(_ times: Int) -> Int { times }
}
public struct Row: Drawable { public init() {} }
//--- client
func draw(_ row: Row) -> Int { row.draw() }
