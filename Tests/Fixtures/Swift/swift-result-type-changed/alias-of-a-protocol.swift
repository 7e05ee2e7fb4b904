// What a protocol's typealias stands for may be written out.
// expect: nothing
//--- old
public struct Link<Value> { public init() {} }
public protocol Screen { associatedtype Model; func back() -> Binding }
extension Screen {
  public typealias Binding = Link<Model>
  public func bind() -> Binding { Link() }
  public func use(_ binding: Binding) {}
}
public func link<S: Screen>(_ screen: S, _ binding: S.Binding) -> S.Binding { binding }
//--- new
public struct Link<Value> { public init() {} }
public protocol Screen { associatedtype Model; func back() -> Link<Model> }
extension Screen {
  public typealias Binding = Link<Model>
  public func bind() -> Link<Model> { Link() }
  public func use(_ binding: Link<Model>) {}
}
public func link<S: Screen>(_ screen: S, _ binding: Link<S.Model>) -> Link<S.Model> { binding }
//--- client
struct Home: Screen {
  typealias Model = Int
  func back() -> Link<Int> { bind() }
}
Home().use(Home().back())
let binding: Home.Binding = link(Home(), Link())
