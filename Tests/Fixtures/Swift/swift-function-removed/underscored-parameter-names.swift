// The name that a parameter has inside, an underscored one too, is nobody's business.
// expect: nothing
//--- old
public struct Store {
  public init(of value: Int) {}
  public func find(_ key: Int) -> Int? { key }
  public static func make(for key: Int) -> Store { Store(of: key) }
  public subscript(key: Int) -> Int { key }
  public static func == (left: Store, right: Store) -> Bool { true }
}
public protocol Source { func read(_ count: Int) -> Int }
extension Source { public func skip(_ count: Int) {} }
extension Array { public func pick(at place: Int) -> Element { self[place] } }
public func open(_ path: String) {}
//--- new
public struct Store {
  public init(of _value: Int) {}
  public func find(_ _key: Int) -> Int? { _key }
  public static func make(for _key: Int) -> Store { Store(of: _key) }
  public subscript(_key: Int) -> Int { _key }
  public static func == (_left: Store, _right: Store) -> Bool { true }
}
public protocol Source { func read(_ _count: Int) -> Int }
extension Source { public func skip(_ _count: Int) {} }
extension Array { public func pick(at _place: Int) -> Element { self[_place] } }
public func open(_ _path: String) {}
//--- client
struct Empty: Source { func read(_ count: Int) -> Int { 0 } }
func use(_ store: Store) -> Bool {
  open("a")
  Empty().skip(1)
  _ = [1].pick(at: 0)
  return store.find(1) == nil && Store.make(for: 2) == Store(of: store[3])
}
