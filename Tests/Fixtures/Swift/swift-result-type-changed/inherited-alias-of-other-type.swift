// The superclass calls something else by the name.
// expect: swift-parameter-type-changed source=breaking binary=none IntStore.all(_:)
//--- old
open class Store<Item> { public typealias List = [Item]; public init() {} }
open class IntStore: Store<Int> { public func all(_ more: List) {} }
//--- new
open class Store<Item> { public typealias List = [Item]; public init() {} }
open class IntStore: Store<Int> { public func all(_ more: [String]) {} }
//--- client
IntStore().all([1])
