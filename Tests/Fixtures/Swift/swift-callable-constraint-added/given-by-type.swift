// What the type asks of its arguments need not be asked again; something else must be.
// expect: swift-callable-constraint-added source=breaking binary=none Cache.sorted(_:)
//--- old
public final class Cache<Key: Hashable> {
  public init() {}
  public func get(_ key: Key) {}
  public func any(_ key: Key) {}
  public func plain() {}
  public func sorted(_ key: Key) {}
}
//--- new
public final class Cache<Key: Hashable> {
  public init() {}
  public func get(_ key: some Equatable) {}
  public func any(_ key: some Any) {}
  public func plain() where Key: Equatable {}
  public func sorted(_ key: some Comparable) {}
}
//--- client
struct Name: Hashable {}
func use(_ cache: Cache<Name>) {
  cache.get(Name())
  cache.any(Name())
  cache.plain()
  cache.sorted(Name())
}
