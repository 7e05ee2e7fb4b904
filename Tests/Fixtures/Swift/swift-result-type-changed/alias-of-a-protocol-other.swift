// A protocol's typealias stands for one type, and the method gives another one.
// expect: swift-result-type-changed source=breaking binary=none Screen.bind()
//--- old
public struct Link<Value> { public init() {} }
public protocol Screen { associatedtype Model }
extension Screen {
  public typealias Binding = Link<Model>
  public func bind() -> Binding { Link() }
}
//--- new
public struct Link<Value> { public init() {} }
public protocol Screen { associatedtype Model }
extension Screen {
  public typealias Binding = Link<Model>
  public func bind() -> Link<[Model]> { Link() }
}
//--- client
struct Home: Screen { typealias Model = Int }
let binding: Link<Int> = Home().bind()
