// The typealias is of a protocol that another module of the release has.
// expect: nothing
//--- old Other
public struct Link<Value> { public init() {} }
public protocol Screen { associatedtype Model }
extension Screen { public typealias Binding = Link<Model> }
//--- new Other
public struct Link<Value> { public init() {} }
public protocol Screen { associatedtype Model }
extension Screen { public typealias Binding = Link<Model> }
//--- old
import Other
extension Screen { public func mine() -> Binding { Link() } }
public func go<S: Screen>(_ screen: S, _ binding: S.Binding) {}
//--- new
import Other
extension Screen { public func mine() -> Link<Model> { Link() } }
public func go<S: Screen>(_ screen: S, _ binding: Link<S.Model>) {}
//--- client
import Other
struct Home: Screen { typealias Model = Int }
go(Home(), Home().mine())
