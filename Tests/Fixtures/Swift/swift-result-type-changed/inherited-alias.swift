// What a superclass or a protocol calls a type by may be written out in who inherits it.
// expect: nothing
//--- old
public struct Link<Value> { public init() {} }
public protocol Screen { associatedtype Model }
extension Screen { public typealias Binding = Link<Model> }
public struct Home: Screen {
  public typealias Model = Int
  public init() {}
  public func bind() -> Binding { Link() }
}
open class Store<Item> { public typealias List = [Item]; public init() {} }
open class IntStore: Store<Int> { open func all(_ more: List) -> List { more } }
//--- new
public struct Link<Value> { public init() {} }
public protocol Screen { associatedtype Model }
extension Screen { public typealias Binding = Link<Model> }
public struct Home: Screen {
  public typealias Model = Int
  public init() {}
  public func bind() -> Link<Int> { Link() }
}
open class Store<Item> { public typealias List = [Item]; public init() {} }
open class IntStore: Store<Int> { open func all(_ more: [Int]) -> [Int] { more } }
//--- client
let link: Link<Int> = Home().bind()
class Mine: IntStore { override func all(_ more: [Int]) -> [Int] { more + [1] } }
print(Mine().all([2]))
