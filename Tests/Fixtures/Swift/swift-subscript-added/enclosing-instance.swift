// A property wrapper that goes through the object around it asks that for a protocol; one that takes every object does not.
// expect: swift-subscript-added source=breaking binary=none Tracked.subscript(_enclosingInstance:wrapped:storage:)
// expect: swift-subscript-added source=none binary=none Logged.subscript(_enclosingInstance:wrapped:storage:)
// expect: swift-protocol-added source=none binary=none Tracking
//--- old
@propertyWrapper public struct Tracked<Value> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}
@propertyWrapper public struct Logged<Value> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}
//--- new
public protocol Tracking: AnyObject { func changed() }
@propertyWrapper public struct Tracked<Value> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
  public static subscript<T: Tracking>(
    _enclosingInstance object: T, wrapped wrapped: ReferenceWritableKeyPath<T, Value>, storage storage: ReferenceWritableKeyPath<T, Self>
  ) -> Value {
    get { object[keyPath: storage].wrappedValue }
    set { object[keyPath: storage].wrappedValue = newValue }
  }
}
@propertyWrapper public struct Logged<Value> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
  public static subscript<T>(
    _enclosingInstance object: T, wrapped wrapped: ReferenceWritableKeyPath<T, Value>, storage storage: ReferenceWritableKeyPath<T, Self>
  ) -> Value {
    get { object[keyPath: storage].wrappedValue }
    set { object[keyPath: storage].wrappedValue = newValue }
  }
}
//--- client
final class Player { @Tracked var score = 0 }
final class Game { @Logged var level = 0 }
struct Team { @Tracked var name = "a"; @Logged var points = 1 }
func use(_ player: Player, _ game: Game) { player.score += 1; game.level += 1 }
