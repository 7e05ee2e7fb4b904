// A refined protocol gave its conforming types one of two things that its parent asks for; the other one stays.
// expect: swift-function-removed source=breaking binary=none Cache.clear()
//--- old
public protocol Store {
  func clear()
  func size() -> Int
}
public protocol Cache: Store {}
extension Cache {
  public func clear() {}
  public func size() -> Int { 0 }
}
//--- new
public protocol Store {
  func clear()
  func size() -> Int
}
public protocol Cache: Store {}
extension Cache {
  public func size() -> Int { 0 }
}
//--- client
struct Mine: Cache {}
